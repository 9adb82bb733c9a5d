import type { ContentSource, Readable, SearchSource, SourceEntry, Where } from '../../src/content/content-source.ts';
import { isLate } from '../../src/content/indexed-fields.ts';
import { conditionsOf, storedLocale } from '../store/store-source.ts';
import type { LateMarks } from './late-marks.ts';
import { allIn, entryIn, FOUND, Memory, type WorkedOut } from './page-memory.ts';
import { keyOf, type LateRead, type Read } from './read.ts';
import { valueOf } from './value-of.ts';

/**
 * Notes every field of an entry that is looked at, so that a change of another field concerns nobody who read it. The entry is
 * only fetched when a field is looked at.
 */
function watched(
  entry: SourceEntry,
  fields: Set<string>,
  late: (field: string) => string | undefined,
): Record<string, unknown> {
  const note = (field: string | symbol) => {
    // Whoever awaits something is asked for “then” by the language: no page looks at such a field.
    if (typeof field === 'string' && field !== 'then') fields.add(field);
  };
  return new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, field) => {
        // An entry's id never changes: whoever has the entry knows it without looking.
        if (field === 'documentId') return entry.id;
        const mark = typeof field === 'string' ? late(field) : undefined;
        if (mark !== undefined) return mark;
        note(field);
        return typeof field === 'string' ? valueOf(entry, field) : undefined;
      },
      has: (_, field) => {
        note(field);
        return Reflect.has(entry.data, field);
      },
      ownKeys: () => {
        for (const field of Object.keys(entry.data)) fields.add(field);
        return Reflect.ownKeys(entry.data);
      },
      getOwnPropertyDescriptor: (_, field) => {
        note(field);
        if (!Reflect.has(entry.data, field)) return undefined;
        const value: unknown = Reflect.get(entry.data, field);
        return { value, enumerable: true, configurable: true };
      },
    },
  );
}

interface Seen {
  readonly type: Readable;
  readonly locale: string;
  readonly fields: Set<string>;
  readonly entry: SourceEntry;
  /** Whether it was asked for by its id: that it is there is an answer, even if nothing of it is looked at. */
  byId: boolean;
}

/** A content source that notes what is asked through it, each question once. */
export interface Recording {
  readonly source: ContentSource;
  /** The questions so far, as keys. */
  readonly reads: () => readonly string[];
  /** What the answers so far were made from: entries, and all entries of a type. */
  readonly madeFrom: () => ReadonlySet<string>;
}

/**
 * Records the reads of one page: what the page depends on.
 * @param memory What pages work out for each other; it must be told when the content changes.
 * @param marks Where late values are handed out as marks. Default: they are not.
 */
export function recordingSource(source: ContentSource, memory = new Memory(), marks?: LateMarks): Recording {
  const keys = new Set<string>();
  const entries = new Map<string, Seen>();
  const within = new Set<string>();
  const note = (read: Read) => {
    keys.add(keyOf(read));
    if (read.of === 'absence') within.add(entryIn(read));
    else if (read.of === 'search') within.add(FOUND);
    else if (read.of !== 'entry' && read.of !== 'today') within.add(allIn(read));
  };

  /** The mark of a late value; there is none of an empty one, which pages leave out. */
  const markFor = (read: LateRead, entry: SourceEntry): string | undefined => {
    if (!marks || !isLate(read.type, read.field)) return undefined;
    const text = valueOf(entry, read.field);
    if (typeof text !== 'string' || text === '') return undefined;
    const { key, mark } = marks.put(read, text);
    keys.add(key);
    return mark;
  };

  const handOut = (type: Readable, locale: string, entry: SourceEntry, byId = false): SourceEntry => {
    const key = entryIn({ type, locale, id: entry.id });
    let seen = entries.get(key);
    if (!seen) {
      const fields = new Set<string>();
      const late = (field: string) => markFor({ type, locale, id: entry.id, field }, entry);
      seen = { type, locale, fields, entry: { id: entry.id, data: watched(entry, fields, late) }, byId };
      entries.set(key, seen);
    }
    seen.byId ||= byId;
    return seen.entry;
  };

  const listOf = (type: Readable, where: Where | undefined, order: string | undefined, locale: string | undefined) => ({
    type,
    locale: storedLocale(type, locale),
    where: conditionsOf(where ?? {}),
    order: order ?? null,
  });

  return {
    reads: () => [
      ...keys,
      ...[...entries.values()]
        .filter(({ fields, byId }) => byId || fields.size > 0)
        .map(({ type, locale, fields, entry }) =>
          keyOf({ of: 'entry', type, locale, id: entry.id, fields: [...fields].sort() }),
        ),
    ],
    madeFrom: () => new Set([...within, ...entries.keys()]),
    source: {
      entry: (type, query) => {
        const entry = source.entry(type, query);
        const locale = storedLocale(type, query.locale);
        if (query.id === undefined) note({ of: 'find', type, locale, slug: query.slug ?? null });
        else if (!entry) note({ of: 'absence', type, locale, id: query.id });
        return entry && handOut(type, locale, entry, query.id !== undefined);
      },
      list: (type, query) => {
        const { where, order, limit, offset, locale } = query;
        note({ of: 'list', ...listOf(type, where, order, locale), offset: offset ?? 0, limit: limit ?? null });
        return source.list(type, query).map((entry) => handOut(type, storedLocale(type, locale), entry));
      },
      total: (type, where, locale) => {
        note({ of: 'total', ...listOf(type, where, undefined, locale) });
        return source.total(type, where, locale);
      },
      counts: (type, query) => {
        note({ of: 'counts', ...listOf(type, query.where, undefined, query.locale), by: query.by });
        return source.counts(type, query);
      },
      values: (type, query) => {
        note({ of: 'values', ...listOf(type, query.where, undefined, query.locale), by: query.by });
        return source.values(type, query);
      },
      listPage: (type, query) => {
        const { where, order, least, from, locale } = query;
        note({ of: 'list-page', ...listOf(type, where, order, locale), least, from: from ?? null });
        const found = source.listPage(type, query);
        return (
          found && { ...found, entries: found.entries.map((entry) => handOut(type, storedLocale(type, locale), entry)) }
        );
      },
      listPages: (type, query) => {
        note({ of: 'list-pages', ...listOf(type, query.where, query.order, query.locale), least: query.least });
        return source.listPages(type, query);
      },
      ...(marks && {
        late: {
          textOf: (number) => marks.at(number).text,
          writtenIn: (place, number) => marks.writtenIn(place, number),
          read: (number) => {
            const { read, text } = marks.at(number);
            const { type, locale, id, field } = read;
            note({ of: 'entry', type, locale, id, fields: [field] });
            return text;
          },
        },
      }),
      ...(source.search && { search: recordedSearch(source.search, note) }),
      memoise: async <T>(name: string, make: (within: ContentSource) => Promise<T>): Promise<T> => {
        let known = memory.get(name);
        if (!known) memory.put(name, (known = workOut(source, memory, marks, make)));
        const found = await known;
        for (const key of found.reads) keys.add(key);
        for (const each of found.madeFrom) within.add(each);
        if ('error' in found) throw found.error;
        // What stands under a name was made by the `make` of that name.
        return found.value as T;
      },
      today: () => {
        note({ of: 'today' });
        return source.today();
      },
    },
  };
}

/** What is found by which words, with each question noted. */
function recordedSearch(search: SearchSource, note: (read: Read) => void): SearchSource {
  return {
    start: (index) => {
      note({ of: 'search', index, ask: 'start', name: '' });
      return search.start(index);
    },
    words: (index, file) => {
      note({ of: 'search', index, ask: 'words', name: file });
      return search.words(index, file);
    },
    spelling: (index, file) => {
      note({ of: 'search', index, ask: 'spelling', name: file });
      return search.spelling(index, file);
    },
    facets: (index, file) => {
      note({ of: 'search', index, ask: 'facets', name: String(file) });
      return search.facets(index, file);
    },
    entry: (index, id) => {
      note({ of: 'search', index, ask: 'entry', name: String(id) });
      return search.entry(index, id);
    },
  };
}

async function workOut(
  source: ContentSource,
  memory: Memory,
  marks: LateMarks | undefined,
  make: (within: ContentSource) => Promise<unknown>,
): Promise<WorkedOut> {
  const recording = recordingSource(source, memory, marks);
  try {
    const value = await make(recording.source);
    return { value, reads: recording.reads(), madeFrom: recording.madeFrom() };
  } catch (error) {
    return { error, reads: recording.reads(), madeFrom: recording.madeFrom() };
  }
}
