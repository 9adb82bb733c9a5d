import type { ContentSource } from '../../src/content/content-source.ts';
import { isReadable } from '../dependencies/answers.ts';
import { lateReadOf, readOf } from '../dependencies/read.ts';
import { valueOf } from '../dependencies/value-of.ts';
import { unpacked } from '../pages/page-holes.ts';
import type { SiteGraph } from '../pages/site-graph.ts';
import type { Version } from '../pages/site-page.ts';
import type { StoredObject } from '../release/objects.ts';
import { LateTexts, refill, type Refilled } from './refill.ts';

/** What putting new late values into pages works with. */
export interface RefillParts {
  readonly graph: SiteGraph;
  readonly content: ContentSource;
  /** The bytes of an object; undefined where it is not there. */
  readonly readObject: (object: StoredObject) => Uint8Array | undefined;
  /** Whether something else of a page has changed than late values. */
  readonly mustRender: (path: string) => boolean;
}

/** A page that need not be rendered: as it was, and with the late values as they are now. */
export interface RefilledPage {
  readonly path: string;
  readonly before: Version;
  readonly page: Refilled;
}

/** Puts the late values of now into pages that show them and in which nothing else has changed; undefined for any other. */
export type PageRefiller = (path: string) => RefilledPage | undefined;

/** A refiller for one state of the content: each value is looked up once. */
export function pageRefiller({ graph, content, readObject, mustRender }: RefillParts): PageRefiller {
  const lookUp = (number: number): string | undefined => {
    const read = lateReadOf(readOf(graph.reads.get(number).key));
    if (!read || !isReadable(read.type)) return undefined;
    const { type, locale, id, field } = read;
    const entry = content.entry(type, locale === '' ? { id } : { id, locale });
    const value = entry && valueOf(entry, field);
    return typeof value === 'string' ? value : undefined;
  };
  const values = new LateTexts(lookUp);
  return (path) => {
    const known = graph.pages.get(path)?.rendered;
    if (known?.kind !== 'page' || mustRender(path)) return undefined;
    const before = known.version;
    const body = readObject(before.object);
    const page = body && refill(body, unpacked(before.holes), before.card, values);
    return page && { path, before, page };
  };
}
