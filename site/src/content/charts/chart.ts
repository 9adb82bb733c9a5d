import { LANGUAGE_TAG } from '@waymark/shared-types';
import type { ChartFragment, MeasureFragment } from '@waymark/shared-types/graphql';
import { messages } from '../../messages/messages.ts';
import type { Normalised } from '../normalised.ts';
import { barScale } from './scale.ts';

/** One bar, and the row of the table that it stands in. */
export interface ChartRow {
  readonly label: string;
  /** Where the label leads. */
  readonly href?: string | undefined;
  /** The number with its unit, as people read it. */
  readonly value: string;
  /** How long the bar is, in hundredths of the whole line. */
  readonly share: number;
  /** Where the bar begins, in hundredths of the whole line: at 0, or before it for what is less than nothing. */
  readonly from: number;
}

/** A bar chart that is drawn inside its table. */
export interface ChartData {
  readonly title: string;
  /** What there is to see, in one sentence. */
  readonly summary: string;
  readonly rows: readonly ChartRow[];
  /** Whether the bars are parts of a whole, which is then shown too. */
  readonly isOfWhole: boolean;
  readonly source: string | undefined;
}

const PERCENT = /^(?:%|per ?cent)/i;

/** What everything together would be, where a unit tells: 100 for `%`, 58 for `of 58 people`. */
function wholeIn(unit: string | null): number | undefined {
  if (PERCENT.test(unit ?? '')) return 100;
  const [, number] = /^of ([\d,]+)\b/.exec(unit ?? '') ?? [];
  return number === undefined ? undefined : Number(number.replaceAll(',', ''));
}

const numbers = new Intl.NumberFormat(LANGUAGE_TAG, { maximumFractionDigits: 2 });

/** A number with its unit: `42 days`, `68%`. */
export function withUnit(value: number, unit: string | null): string {
  const number = numbers.format(value);
  if (unit === null || unit === '') return number;
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

/** Parts are drawn against their whole, which is 100 for percentages; counts against the largest. */
function chartRows(
  given: readonly { readonly label: string; readonly value: number }[],
  unit: string | null,
): Pick<ChartData, 'rows' | 'isOfWhole'> {
  const values = given.map(({ value }) => value);
  const { bar, isOfWhole } = barScale(values, wholeIn(unit));
  const rows = given.map(({ label, value }) => ({ label, value: withUnit(value, unit), ...bar(value) }));
  return { rows, isOfWhole };
}

/** A chart of how many there are of each kind. */
export function countsChart(
  { title, summary }: Pick<ChartData, 'title' | 'summary'>,
  counts: readonly { readonly label: string; readonly href: string | undefined; readonly count: number }[],
): ChartData {
  const { bar } = barScale(counts.map(({ count }) => count));
  const rows = counts.map(({ label, href, count }) => ({ label, href, value: withUnit(count, null), ...bar(count) }));
  return { title, summary, rows, isOfWhole: false, source: undefined };
}

/** A chart of the CMS. */
export function chartData({ title, summary, unit, source, rows }: Normalised<ChartFragment>): ChartData {
  return { title, summary, ...chartRows(rows, unit), source: source ?? undefined };
}

/** One number, or one before and after; undefined where an editor named it but gave no number. */
export function measureChart({
  label,
  unit,
  source,
  value,
  before,
  after,
}: Normalised<MeasureFragment>): ChartData | undefined {
  const given = [
    { label: messages.charts.before, value: before },
    { label: messages.charts.after, value: after },
    { label: before === null && after === null ? messages.charts.figure : messages.charts.now, value },
  ].flatMap((row) => (row.value === null ? [] : [{ label: row.label, value: row.value }]));
  if (given.length === 0) return undefined;
  const bars = chartRows(given, unit);
  return { title: label, summary: changeInWords(bars.rows), ...bars, source: source ?? undefined };
}

function changeInWords(rows: readonly ChartRow[]): string {
  const [first, ...others] = rows;
  if (!first) return '';
  return others.length === 0 ? messages.charts.only(first.value) : messages.charts.change(rows);
}
