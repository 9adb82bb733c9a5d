import type { ContentSource, Readable, SourceEntry, Where } from '../../src/content/content-source.ts';
import { conditionsOf, storedLocale } from '../store/store-source.ts';
import { keyOf, type Read } from './read.ts';

/** Notes every field of an entry that is looked at, so that a change of another field concerns nobody who read it. */
function watched(data: Record<string, unknown>, fields: Set<string>): Record<string, unknown> {
  const note = (field: string | symbol) => {
    if (typeof field === 'string') fields.add(field);
  };
  return new Proxy(data, {
    get: (target, field) => {
      note(field);
      return Reflect.get(target, field);
    },
    has: (target, field) => {
      note(field);
      return Reflect.has(target, field);
    },
    ownKeys: (target) => {
      for (const field of Object.keys(target)) fields.add(field);
      return Reflect.ownKeys(target);
    },
  });
}

interface Seen {
  readonly type: Readable;
  readonly locale: string;
  readonly fields: Set<string>;
  readonly entry: SourceEntry;
}

/** A content source that notes what is asked through it, each question once. */
export interface Recording {
  readonly source: ContentSource;
  /** The questions so far, as keys. */
  readonly reads: () => readonly string[];
}

/** Records the reads of one page: what the page depends on. */
export function recordingSource(source: ContentSource): Recording {
  const keys = new Set<string>();
  const entries = new Map<string, Seen>();
  const note = (read: Read) => void keys.add(keyOf(read));

  const handOut = (type: Readable, locale: string, entry: SourceEntry): SourceEntry => {
    const key = `${type} ${locale} ${entry.id}`;
    const known = entries.get(key);
    if (known) return known.entry;
    const fields = new Set<string>();
    const seen = { type, locale, fields, entry: { id: entry.id, data: watched(entry.data, fields) } };
    entries.set(key, seen);
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
      ...[...entries.values()].map(({ type, locale, fields, entry }) =>
        keyOf({ of: 'entry', type, locale, id: entry.id, fields: [...fields].sort() }),
      ),
    ],
    source: {
      entry: (type, query) => {
        const entry = source.entry(type, query);
        const locale = storedLocale(type, query.locale);
        if (query.id === undefined) note({ of: 'find', type, locale, slug: query.slug ?? null });
        else if (!entry) note({ of: 'absence', type, locale, id: query.id });
        return entry && handOut(type, locale, entry);
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
      stretch: (type, query) => {
        const { where, order, least, from, locale } = query;
        note({ of: 'stretch', ...listOf(type, where, order, locale), least, from: from ?? null });
        const found = source.stretch(type, query);
        return (
          found && { ...found, entries: found.entries.map((entry) => handOut(type, storedLocale(type, locale), entry)) }
        );
      },
      stretches: (type, query) => {
        note({ of: 'stretches', ...listOf(type, query.where, query.order, query.locale), least: query.least });
        return source.stretches(type, query);
      },
      today: () => {
        note({ of: 'today' });
        return source.today();
      },
    },
  };
}
