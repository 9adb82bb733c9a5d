import { progressOf, type ProgressData } from './progress.ts';
import type { MilestoneData, UpdateData } from './milestone-data.ts';
import { messages } from '../../messages/messages.ts';

/** A step that is not as it was promised. */
export interface OffCourse {
  readonly id: string;
  readonly title: string;
  /** In what way: `Plan changed. Expected March 2027.` */
  readonly words: string;
}

/** An update, with the step that it is about. */
export interface News extends UpdateData {
  readonly id: string;
  readonly title: string;
}

/** All steps together, for somebody who has five minutes. */
export interface InShort {
  readonly progress: ProgressData;
  /** What is late or has changed, in the order of the page. */
  readonly offCourse: readonly OffCourse[];
  /** The newest first. */
  readonly news: readonly News[];
}

const NEWS_SHOWN = 3;

function offCourse({ id, title, stage, when, late }: MilestoneData): readonly OffCourse[] {
  const isChanged = stage.key === 'changed';
  if (!late && !isChanged) return [];
  const words = [
    ...(isChanged ? [messages.inShort.changed] : []),
    ...(late ? [messages.inShort.late(late.words)] : []),
    ...(when ? [messages.inShort.expected(when.date.words)] : []),
  ];
  return [{ id, title, words: words.join(' ') }];
}

/** How far all steps are, which of them need an explanation, and what was said of any of them last; undefined where there are none. */
export function inShort(steps: readonly MilestoneData[]): InShort | undefined {
  const progress = progressOf(steps);
  if (!progress) return undefined;
  const news = steps
    .flatMap(({ id, title, updates }) => updates.map((update) => ({ ...update, id, title })))
    // Updates have whole days, which HTML can always say.
    .sort((a, b) => (b.date.machine ?? '').localeCompare(a.date.machine ?? ''));
  return { progress, offCourse: steps.flatMap(offCourse), news: news.slice(0, NEWS_SHOWN) };
}
