import type { PageSource } from './page-source.ts';

/** Stands in for `astro:content` where the site's page code runs outside Astro. */
let source: PageSource | undefined;

/** Lets the site's page code read from `given`. */
export function readFrom(given: PageSource): void {
  source = given;
}

function opened(): PageSource {
  if (source) return source;
  throw new Error('Expected a source of content before a page was read, found none. Call readFrom first.');
}

interface EntryQuery {
  of?: string;
  where?: Readonly<Record<string, unknown>>;
  id?: string;
  slug?: string;
}

const answer = (data: Record<string, unknown>) => ({ entry: { data } });

/** As in `astro:content`. @public */
export function getLiveEntry(type: string, query: EntryQuery) {
  switch (type) {
    case 'today':
      return answer({ day: opened().today() });
    case 'total':
      return answer({ total: opened().total(query.of ?? '', query.where ?? {}) });
    default:
      return { entry: opened().entry(type, query) };
  }
}

/** As in `astro:content`. @public */
export function getLiveCollection(type: string, query: Parameters<PageSource['list']>[1] = {}) {
  return { entries: opened().list(type, query) };
}
