import { progressOf, type ProgressData } from './progress.ts';
import type { MilestoneData } from './milestone-data.ts';
import { messages } from '../../messages/messages.ts';

/** A promise that is not as it was made. */
export interface OffCourse {
  readonly title: string;
  readonly href: string;
  /** In what way: `Plan changed. Expected March 2027.` */
  readonly words: string;
}

/** All promises together, for somebody who has five minutes. */
export interface InShort {
  readonly progress: ProgressData;
  /** What is late, has moved or has changed, in the order of the page. */
  readonly offCourse: readonly OffCourse[];
}

function offCourse({ title, href, stage, when, late, first }: MilestoneData): readonly OffCourse[] {
  const isChanged = stage.key === 'changed';
  const isMoved = first !== undefined && stage.key !== 'done';
  if (!late && !isChanged && !isMoved) return [];
  const words = [
    ...(isChanged ? [messages.inShort.changed] : []),
    ...(isMoved ? [messages.inShort.first(first.words)] : []),
    ...(late ? [messages.milestones.late(late.words)] : []),
    ...(when ? [messages.inShort.expected(when.date.words)] : []),
  ];
  return [{ title, href, words: words.join(' ') }];
}

/** How far all promises are, and which of them need an explanation; undefined where there are none. */
export function inShort(promises: readonly MilestoneData[]): InShort | undefined {
  const progress = progressOf(promises);
  return progress && { progress, offCourse: promises.flatMap(offCourse) };
}
