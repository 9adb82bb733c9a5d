import type { ChartFragment, MeasureFragment } from '@waymark/shared-types/graphql';
import type { Normalised } from '../normalised.ts';

/** One bar, and the row of the table that it stands in. */
export interface ChartRow {
  readonly label: string;
  /** The number with its unit, as people read it. */
  readonly value: string;
  /** How long the bar is, in hundredths of the longest. */
  readonly share: number;
}

/** A bar chart that is drawn inside its table. */
export interface ChartData {
  readonly title: string;
  /** What there is to see, in one sentence. */
  readonly summary: string;
  readonly rows: readonly ChartRow[];
  readonly source: string | undefined;
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number with its unit: `42 days`, `68%`. */
export function withUnit(value: number, unit: string | null): string {
  const number = numbers.format(value);
  if (unit === null || unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

function chartRows(
  rows: readonly { readonly label: string; readonly value: number }[],
  unit: string | null,
): readonly ChartRow[] {
  const longest = Math.max(...rows.map(({ value }) => Math.abs(value)), 0);
  return rows.map(({ label, value }) => ({
    label,
    value: withUnit(value, unit),
    share: longest === 0 ? 0 : Math.round((Math.abs(value) / longest) * 1000) / 10,
  }));
}

/** A chart of the CMS. */
export function chartData({ title, summary, unit, source, rows }: Normalised<ChartFragment>): ChartData {
  return { title, summary, rows: chartRows(rows, unit), source: source ?? undefined };
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
    { label: 'Before', value: before },
    { label: 'After', value: after },
    { label: before === null && after === null ? 'Figure' : 'Now', value },
  ].flatMap((row) => (row.value === null ? [] : [{ label: row.label, value: row.value }]));
  if (given.length === 0) return undefined;
  const rows = chartRows(given, unit);
  return { title: label, summary: changeInWords(rows), rows, source: source ?? undefined };
}

function changeInWords(rows: readonly ChartRow[]): string {
  const [first, ...others] = rows;
  if (!first) return '';
  if (others.length === 0) return `${first.value}.`;
  return `${rows.map(({ label, value }, index) => `${index === 0 ? label : label.toLowerCase()}: ${value}`).join('; ')}.`;
}
