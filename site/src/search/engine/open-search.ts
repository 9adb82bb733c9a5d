import type { FacetFile } from '../facet-bits.ts';
import type { SearchFiles, SearchIndex } from '../index-files.ts';
import { excerptOf, type Wanted } from './excerpt.ts';
import { type FacetTable, facetTable, narrow } from './facets.ts';
import { openIndex, type OpenIndex } from './index-reader.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { hasPhrases } from './phrases.ts';
import { LITTLE_WORDS } from './plan.ts';
import type { Found, Query, Search } from './search.ts';

/** So many of the best results are looked into for phrases in quotation marks; those after them may lack them. */
const LOOKED_INTO = 30;

const NOTHING: Found = {
  numbers: [],
  counts: {},
  lookedFor: [],
  withoutFilter: [],
  unfiltered: 0,
  incomplete: true,
};

/** Opens the search of an index. Nothing is read before the first question; what was read is kept as long as the search is. */
export function openSearch(files: SearchFiles, index: SearchIndex): Search {
  const open = openIndex(files, index);
  const looked = rememberLast();
  const tableOf = rememberTable();
  return {
    async search({ text, filters, withCounts = true }) {
      const opened = await open();
      if (!opened) return NOTHING;
      const found = await looked(text, opened);
      const isFiltered = Object.values(filters).some(({ length }) => length > 0);
      const table = tableOf(found && !isFiltered && !withCounts ? [] : await opened.facets());
      const ids = await withPhrases(found, table, filters, opened);
      const { ids: numbers, counts, without } = narrow(ids, table, filters);
      return {
        numbers,
        counts: withCounts ? counts : {},
        lookedFor: found?.lookedFor ?? [],
        withoutFilter: numbers.length > 0 ? [] : without,
        unfiltered: ids.length,
        incomplete: opened.incomplete,
      };
    },
    async excerpt(number, { text }) {
      const opened = await open();
      if (!opened) return undefined;
      const [entry, found] = await Promise.all([opened.entry(number), looked(text, opened)]);
      return entry && excerptOf(entry, wantedOf(found));
    },
  };
}

/** Results by words without those of the first ones that lack a phrase; everything there is where nothing is looked for. */
async function withPhrases(
  found: LookUp | undefined,
  table: FacetTable,
  filters: Query['filters'],
  index: OpenIndex,
): Promise<readonly number[]> {
  if (!found) return table.ids;
  const { phrases, ranking } = found;
  if (phrases.length === 0) return ranking.ids;
  const first = narrow(ranking.ids, table, filters).ids.slice(0, LOOKED_INTO);
  const entries = await Promise.all(first.map((id) => index.entry(id)));
  const lacking = new Set(
    first.filter((_, place) => {
      const entry = entries[place];
      return entry && !hasPhrases(entry, phrases);
    }),
  );
  return ranking.ids.filter((id) => !lacking.has(id));
}

/** The words that texts are to be marked with; common ones only where there are no others. */
function wantedOf(found: LookUp | undefined): Wanted {
  const matches = found?.matches ?? [];
  const rare = matches.filter(({ isCommon }) => !isCommon);
  const marked = rare.length > 0 ? rare : matches;
  return {
    words: new Map(
      marked.flatMap(({ unit, rarity }) =>
        unit.ways.flatMap(({ words }) => telling(words).map((word) => [word, rarity] as const)),
      ),
    ),
    beginning: marked.map(({ unit }) => unit.beginning).join(''),
  };
}

/** Of a phrase, the words that say something by themselves. */
const telling = (words: readonly string[]): readonly string[] =>
  words.length === 1 ? words : words.filter((word) => !LITTLE_WORDS.has(word));

/** Looks up, unless the same was looked up just before and all could be read. */
function rememberLast(): (text: string, index: OpenIndex) => Promise<LookUp | undefined> {
  let last: { text: string; answer: Promise<LookUp | undefined> } | undefined;
  return async (text, index) => {
    if (last?.text === text) return last.answer;
    const asked = { text, answer: lookUp(text, index) };
    last = asked;
    const answer = await asked.answer;
    if (index.incomplete && last === asked) last = undefined;
    return answer;
  };
}

/** The table of some files, unless it is still the same files. */
function rememberTable(): (files: readonly FacetFile[]) => FacetTable {
  let last: { files: readonly FacetFile[]; table: FacetTable } | undefined;
  return (files) => {
    const isSame = last?.files.length === files.length && files.every((file, place) => last?.files[place] === file);
    if (!last || !isSame) last = { files, table: facetTable(files) };
    return last.table;
  };
}
