import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { messages } from '../../messages/messages.ts';
import { practiceCharts, type PracticeChart } from './practice-charts.ts';
import { practiceGrid, type PracticeGrid } from './practice-grid.ts';

/** Where it stands, beside the promises. */
export const OVERVIEW_PATH = '/progress/overview/';

/** How much practice and how many kept promises there are in all. */
export interface OverviewPageData {
  readonly frame: PageFrame;
  /** Undefined where there are no principles or no actions. */
  readonly grid: PracticeGrid | undefined;
  readonly charts: readonly PracticeChart[];
}

/** The page of the whole at a glance: it stands from the first day on, and says what is not there yet. */
export async function overviewPage(): Promise<OverviewPageData> {
  const { title, description } = messages.overview;
  const trail = [{ text: messages.milestones.title, href: '/progress/' }];
  return {
    frame: await pageFrame({ title, path: OVERVIEW_PATH, description, trail }),
    grid: await practiceGrid(),
    charts: await practiceCharts(),
  };
}
