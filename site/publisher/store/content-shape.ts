import * as documents from '@waymark/shared-types/graphql';
import { contentTypes, SITE_TIME_ZONE } from '@waymark/shared-types';
import { canonicalJson, digestOf } from './digest.ts';
import { derivationsOf, indexedFields } from '../../src/content/indexed-fields.ts';
import { searched } from '../../src/content/search/search-of.ts';
import { WORDS_VERSION } from '../../src/search/words.ts';
import { WEIGHTS } from './search/own-words.ts';

/** Counts up when what is kept of pages and their reads changes its form. */
const FORM_OF_PAGES = 2;

/** Counts up when what entries are found by is made otherwise of the same texts, and neither the words nor the weights tell of it. */
const FORM_OF_SEARCH = 1;

/**
 * Tells one set of queries and declared fields from another: what they ask for is what the content store holds. The days of
 * media files are those of the site’s time zone.
 */
export function contentShape(): string {
  const indexed = Object.keys(contentTypes).map((type) => [type, indexedFields(type), derivationsOf(type)]);
  const search = { types: [...searched], words: WORDS_VERSION, weights: WEIGHTS, form: FORM_OF_SEARCH };
  return digestOf(
    canonicalJson({
      documents: Object.entries(documents),
      indexed,
      search,
      zone: SITE_TIME_ZONE,
      pages: FORM_OF_PAGES,
    }),
  );
}
