import { milestonesOf } from '../milestone/milestone-data.ts';
import { progressOf, type ProgressData } from '../milestone/progress.ts';
import { actions, type Action } from './action.ts';
import { pathTo } from '../reading/path-to.ts';

/** An action in a list, with how far it is. */
export interface ActionCardData {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly progress: ProgressData | undefined;
}

/** What a list shows of an action. */
export async function actionCard(entry: Action): Promise<ActionCardData> {
  return {
    title: entry.title,
    summary: entry.summary,
    href: pathTo(actions, entry),
    progress: progressOf(await milestonesOf(entry.documentId)),
  };
}
