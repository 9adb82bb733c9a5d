import { facetPath, facetValue, FIELD_OF, type FacetValue } from '../case-study/list-facets.ts';
import { countsChart, type ChartData } from '../charts/chart.ts';
import { readCounts, readTotal } from '../reading/read.ts';
import { messages } from '../../messages/messages.ts';

const words = messages.overview;

/** One question about all practice, answered by a chart. */
export interface PracticeChart {
  readonly id: string;
  readonly heading: string;
  /** Undefined where no example answers it. */
  readonly chart: ChartData | undefined;
  /** Said in place of the chart. */
  readonly none: string;
}

/** The kinds of lists whose values are counted, with the question that each answers. */
const QUESTIONS = {
  begun: { heading: words.begun, title: words.byYear, none: words.noneBegun },
  evidence: { heading: words.evidence, title: words.byEvidence, none: words.noneEvidence },
  involvement: { heading: words.involvement, title: words.byInvolvement, none: words.noneInvolvement },
} as const;

type Question = keyof typeof QUESTIONS;

/** When practice began, how strong its evidence is, and how people were involved. */
export async function practiceCharts(): Promise<readonly PracticeChart[]> {
  const total = await readTotal('case-study');
  return await Promise.all((['begun', 'evidence', 'involvement'] as const).map((kind) => chartOf(kind, total)));
}

interface Counted {
  readonly value: FacetValue;
  readonly count: number;
}

async function chartOf(kind: Question, total: number): Promise<PracticeChart> {
  const counts = [...(await readCounts('case-study', { by: FIELD_OF[kind] }))];
  const found = await Promise.all(
    counts.map(async ([id, count]) => ({ value: await facetValue(kind, { id }), count })),
  );
  const bars = found.flatMap(({ value, count }): Counted[] => (value ? [{ value, count }] : []));
  const { heading, title, none } = QUESTIONS[kind];
  return { id: kind, heading, none, chart: bars.length > 0 ? drawn(title, bars, total) : undefined };
}

/** The bars in the order of their values, with what is not said at the end. */
function drawn(title: string, bars: readonly Counted[], total: number): ChartData {
  const said = bars.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...bars.map(({ count }) => count));
  const names = bars.filter(({ count }) => count === most).map(({ value }) => value.text);
  const rows = bars
    .toSorted((a, b) => Number(a.value.rank) - Number(b.value.rank))
    .map(({ value, count }) => ({ label: value.text, href: facetPath(value), count }));
  const unsaid = total > said ? [{ label: words.notSaid, href: undefined, count: total - said }] : [];
  return countsChart({ title, summary: words.most(names, most, total) }, [...rows, ...unsaid]);
}
