import { CITATION } from '../page-frame/citation-part.ts';
import type { StorySection } from './story-sections.ts';

/** A part of a page, to which links can lead. */
export interface Part {
  readonly id: string;
  readonly heading: string;
}

/** The parts that follow the story. */
export const END_PARTS = {
  contact: { id: 'contact', heading: 'Ask about this work' },
  interests: { id: 'interests', heading: 'Declared interests' },
  related: { id: 'related', heading: 'Related practice' },
} as const satisfies Record<string, Part>;

/** What of a page is there to be shown. */
interface Shown {
  readonly sections: readonly StorySection[];
  readonly contact: unknown;
  readonly interests: unknown;
  readonly related: readonly unknown[];
}

/** Every part of a case study's page, in its order. */
export function pageParts({ sections, contact, interests, related }: Shown): readonly Part[] {
  return [
    ...sections,
    ...(contact ? [END_PARTS.contact] : []),
    ...(interests ? [END_PARTS.interests] : []),
    CITATION,
    ...(related.length > 0 ? [END_PARTS.related] : []),
  ];
}
