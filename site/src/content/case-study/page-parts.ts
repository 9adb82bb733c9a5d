import type { PagePart } from '../page-frame/page-part.ts';
import type { Lineage } from './lineage.ts';
import type { StorySection } from './story-sections.ts';
import { messages } from '../../messages/messages.ts';

/** The parts that follow the story. */
export const END_PARTS = {
  adaptedFrom: { id: 'adapted-from', heading: messages.caseStudy.adaptedFrom },
  usedElsewhere: { id: 'used-elsewhere', heading: messages.caseStudy.usedElsewhere },
  contact: { id: 'contact', heading: messages.caseStudy.contact },
  interests: { id: 'interests', heading: messages.caseStudy.interests },
  related: { id: 'related', heading: messages.caseStudy.related },
} as const satisfies Record<string, PagePart>;

/** What of a page is there to be shown. */
interface Shown {
  readonly sections: readonly StorySection[];
  readonly lineage: Lineage;
  readonly contact: unknown;
  readonly interests: unknown;
  readonly related: readonly unknown[];
}

/** Every part of a case study's page, in its order. */
export function pageParts({ sections, lineage, contact, interests, related }: Shown): readonly PagePart[] {
  return [
    ...sections,
    ...(lineage.origins.length > 0 ? [END_PARTS.adaptedFrom] : []),
    ...(lineage.copies.length > 0 ? [END_PARTS.usedElsewhere] : []),
    ...(contact ? [END_PARTS.contact] : []),
    ...(interests ? [END_PARTS.interests] : []),
    ...(related.length > 0 ? [END_PARTS.related] : []),
  ];
}
