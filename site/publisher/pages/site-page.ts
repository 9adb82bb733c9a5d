import type { StoredObject } from '../release/objects.ts';
import type { RequestedShareCard } from '../../src/content/media/share-card.ts';
import type { InlineHashes } from '../links/inline-hashes.ts';

/** What a page looked like at some time: its file, and what the file points to. */
export interface Version {
  readonly object: StoredObject;
  /** The numbers of the addresses that it links to, each once. */
  readonly links: Int32Array;
  /** The numbers of the questions that it was made from. */
  readonly reads: Int32Array;
  /** The names of its parts, which fragments lead to; one a line. */
  readonly parts: string;
  /** Where late values stand in it (`page-holes.ts`). */
  readonly holes: Int32Array;
  /** The share card that it asks for. */
  readonly card: RequestedShareCard | undefined;
  /** What stands inline and needs the policy's leave; undefined where nothing does. */
  readonly inline: InlineHashes | undefined;
}

/** What came of an address when it was last rendered. */
export type Rendered =
  | { readonly kind: 'page'; readonly version: Version }
  /** No page stands there, or it sends the reader on, or it cannot be made. */
  | { readonly kind: 'missing' | 'moved'; readonly reads: Int32Array }
  | { readonly kind: 'failed'; readonly reads: Int32Array; readonly reason: string };

/** Why an address was rendered: the questions whose answers had changed, and the entries that changed them. */
export interface Why {
  readonly release: number | undefined;
  /** When, as an ISO 8601 time. */
  readonly at: string;
  readonly reasons: readonly string[];
}

/** An address that was asked for. */
export interface SitePage {
  readonly path: string;
  rendered: Rendered;
  /** What stands there on the live site: usually what was rendered last; undefined where nothing does. */
  live: Version | undefined;
  why: Why | undefined;
}

const NONE = Int32Array.of();

/** The reads of what was rendered last: when an answer to them changes, the page is stale. */
export const readsOf = (rendered: Rendered): Int32Array =>
  rendered.kind === 'page' ? rendered.version.reads : rendered.reads;

/** The links of what was rendered last. */
export const linksOf = (rendered: Rendered | undefined): Int32Array =>
  rendered?.kind === 'page' ? rendered.version.links : NONE;

/** Whether a page has the part; every page has a top (HTML Standard, "Scrolling to a fragment"). */
export function hasPart({ parts }: Pick<Version, 'parts'>, fragment: string | undefined): boolean {
  return fragment === undefined || fragment === 'top' || `\n${parts}\n`.includes(`\n${fragment}\n`);
}
