import type { SectionOf } from '../section.ts';

/** Events in order. */
export interface TimelineBlockData {
  readonly heading: string;
  readonly events: readonly { readonly date: string; readonly title: string; readonly text: string | undefined }[];
}

export function timelineBlock({ heading, items }: SectionOf<'ComponentSectionsTimeline'>): TimelineBlockData {
  return { heading, events: items.map(({ date, title, text }) => ({ date, title, text: text ?? undefined })) };
}
