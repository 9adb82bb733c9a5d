import { isRecord } from '@waymark/shared-types';
import { COMPARED_PARTS, type EntryFile, type SearchIndex } from '../../search/index-files.ts';
import type { ContentSource, Readable, SearchEntry, SourceEntry } from '../content-source.ts';
import { registry } from '../registry.ts';
import { slugOfWord } from './facets.ts';
import { kindOfSiteId, type Search } from './search.ts';
import { searchOf } from './search-of.ts';
import { searchTexts, textsAt } from './search-texts.ts';

/** As it is on its way into a file, which leaves out what is undefined. */
type Written = { readonly [Field in keyof EntryFile]: EntryFile[Field] | undefined };

type Data = SourceEntry['data'];

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const wordOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text && slugOfWord(text);
};

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

/** The ids of what a field leads to. */
const idsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((reference: unknown) => textOf(within(reference, 'id')) ?? []);

const within = (value: unknown, field: string): unknown => (isRecord(value) ? value[field] : undefined);

/** What an id of an index stands for, as results show it; undefined where it stands for nothing. */
export function foundEntry(source: ContentSource, index: SearchIndex, id: number): Written | undefined {
  const found = source.search?.entry(index, id);
  const entry = found && source.entry(found.type, { id: found.id });
  const search = found && searchOf(found.type);
  if (!entry || !search) return undefined;
  const text = searchTexts(search, entry.data).find(({ part }) => part === found.part);
  if (!text) return undefined;
  const { title, summary, text: rest } = text;
  const shown = { title, path: pathOf(found, entry.data), summary: orNothing(summary), text: rest };
  if (index === 'practice') return { ...shown, ...practice(source, entry.data), lines: linesOf(search, entry.data) };
  return { ...shown, kind: kindOfSiteId(id), within: found.part === 0 ? undefined : textOf(entry.data[search.title]) };
}

function pathOf({ type, id, part }: SearchEntry, data: Data): string {
  const slug = textOf(data['slug']);
  const path = registry[type].path({ documentId: id, ...(slug !== undefined && { slug }) }) ?? '/';
  return part === 0 ? path : `${path}#${searchOf(type)?.parts?.anchor ?? ''}-${part}`;
}

/** Where in the text of an example the parts stand that are compared; the ones that it lacks are left out. */
function linesOf({ texts }: Search, data: Data): EntryFile['lines'] {
  let first = 0;
  const ranges = texts.flatMap((path) => {
    const after = first + textsAt(data, path).flatMap((text) => text.split('\n')).length;
    const range = [first, after] as const;
    const part = COMPARED_PARTS.find((each) => each === path.split('.')[0] && !path.startsWith('outcomes.measures'));
    first = after;
    return part && range[0] < range[1] ? [[part, range] as const] : [];
  });
  return Object.fromEntries(ranges);
}

function practice(source: ContentSource, data: Data): Partial<Written> {
  const at = (type: Readable, field: string) => idsIn(data[field]).flatMap((id) => source.entry(type, { id }) ?? []);
  const slugs = (type: Readable, field: string) => at(type, field).flatMap((entry) => textOf(entry.data['slug']) ?? []);
  const begun = textOf(data['startedOn'])?.slice(0, 4);
  return {
    organisation: at('organisation', 'organisation').map((entry) => textOf(entry.data['name']))[0],
    place: slugs('place', 'place')[0],
    themes: slugs('theme', 'themes'),
    principles: slugs('principle', 'principles'),
    actions: slugs('action', 'actions'),
    stage: wordOf(data['stage']),
    evidence: wordOf(within(data['outcomes'], 'evidence')),
    involvement: wordOf(within(data['involvement'], 'level')),
    year: begun === undefined ? undefined : Number(begun),
    invented: data['invented'] === true || undefined,
    hasContentNote: textOf(data['contentNote']) === undefined ? undefined : true,
  };
}
