import { encodeFacets } from '../../search/facet-bits.ts';
import { INDEX_VERSION, pathsOf, type SearchIndex, type StartFile } from '../../search/index-files.ts';
import { encodeSpelling } from '../../search/spelling.ts';
import type { ContentSource } from '../content-source.ts';
import { phraseGroups, type SearchWords } from '../search-words/search-words.ts';
import { foundEntry } from './entry-file.ts';

/** A file of an index. */
export interface SearchFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** The files that it leads to, so that they are found as pages are. */
  readonly links: readonly string[];
}

const json = (content: object, links: readonly string[] = []): SearchFile => ({
  body: JSON.stringify(content),
  contentType: 'application/json; charset=utf-8',
  links,
});

const bytes = (body: Uint8Array<ArrayBuffer>, links: readonly string[] = []): SearchFile => ({
  body,
  contentType: 'application/octet-stream',
  links,
});

/** Groups of phrases that mean the same, as editors wrote them. */
function synonymsIn(source: ContentSource): StartFile['synonyms'] {
  const groups = source.entry('search-words', {})?.data['groups'];
  // As in src/content/live.ts: entries are only ever what the typed query of their type answered.
  return groups === undefined ? [] : phraseGroups({ groups: groups as SearchWords['groups'] });
}

/** What an index begins with: how much there is, and which files. */
export function startFile(source: ContentSource, index: SearchIndex): SearchFile | undefined {
  const start = source.search?.start(index);
  if (!start) return undefined;
  const { total, files, spelling, facetFiles } = start;
  const paths = pathsOf(index);
  const file: StartFile = {
    v: INDEX_VERSION,
    total,
    prefixes: files.join(' '),
    spelling: spelling.join(' '),
    facetFiles,
    synonyms: synonymsIn(source),
  };
  return json(file, [
    ...files.map(paths.words),
    ...spelling.map(paths.spelling),
    ...Array.from({ length: facetFiles }, (_, each) => paths.facets(each)),
    ...(index === 'practice' ? [paths.facetNames] : []),
  ]);
}

/** The words that begin with the same letters, and what is found by each; undefined where there are none. */
export function wordsFile(source: ContentSource, index: SearchIndex, name: string): SearchFile | undefined {
  const words = source.search?.words(index, name);
  return words && bytes(words);
}

/** The words that somebody who mistypes may have meant; undefined where there are none. */
export function spellingFile(source: ContentSource, index: SearchIndex, name: string): SearchFile | undefined {
  const words = source.search?.spelling(index, name) ?? [];
  return words.length > 0 ? bytes(encodeSpelling(words)) : undefined;
}

/** What can be narrowed by what, of a part of all ids; undefined where there is no such part. */
export function facetsFile(source: ContentSource, index: SearchIndex, name: string): SearchFile | undefined {
  const facets = /^(?:0|[1-9]\d{0,6})$/.test(name) ? source.search?.facets(index, Number(name)) : undefined;
  return facets && bytes(encodeFacets(facets), facets.ids.map(pathsOf(index).entry));
}

/** What an id stands for; undefined where it stands for nothing. */
export function entryFile(source: ContentSource, index: SearchIndex, name: string): SearchFile | undefined {
  const found = /^[1-9]\d{0,9}$/.test(name) ? foundEntry(source, index, Number(name)) : undefined;
  return found && json(found);
}
