import { messages } from '../../messages/messages.ts';

/** A part of a page, to which links can lead. */
export interface PagePart {
  readonly id: string;
  readonly heading: string;
}

/** The part that says how to name the page in a paper or a plan. */
export const CITATION = { id: 'cite', heading: messages.citation.heading } as const satisfies PagePart;
