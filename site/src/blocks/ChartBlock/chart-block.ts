import { chartData, type ChartData } from '../../content/charts/chart.ts';
import type { SectionOf } from '../section.ts';

/** A chart with its table. */
export interface ChartBlockData {
  readonly chart: ChartData;
}

export function chartBlock({ chart }: SectionOf<'ComponentSectionsChart'>): ChartBlockData {
  return { chart: chartData(chart) };
}
