import { FILE } from './consent-fields';
import { pagesOf } from './pages';
import type { Resting } from './resting';
import type { Thing } from './thing';

/** What goes, for the record: entries in each language and version once for each kind of part, and files. */
export function thingsOf({ parts, files }: Resting): Thing[] {
  const things = parts.map(({ what, page, owner: { type, document, locale } }) => ({
    type,
    document,
    locale,
    what,
    page,
  }));
  const media = files.map(({ documentId }) => ({
    type: FILE,
    document: documentId,
    locale: null,
    what: 'file' as const,
    page: false,
  }));
  return [...new Map([...things, ...media].map((thing) => [JSON.stringify(thing), thing])).values()];
}

/** How many public pages go, and how many parts of others. */
export function countsOf(resting: Pick<Resting, 'parts'>): { pages: number; parts: number } {
  const parts = resting.parts.filter(({ owner, page }) => owner.published && !page);
  return { pages: pagesOf(resting).length, parts: new Set(parts.map(({ model, row }) => `${model} ${row}`)).size };
}
