import type { ContentSource } from '../../src/content/content-source.ts';

/** One entry that a page read. */
export interface Read {
  readonly type: string;
  readonly id: string;
}

/** A content source that notes which entries were read through it, each once: a page's reads say what it depends on. */
export function recordingSource(source: ContentSource): {
  readonly source: ContentSource;
  readonly reads: readonly Read[];
} {
  const reads: Read[] = [];
  const known = new Set<string>();
  const note = (type: string, id: string) => {
    const key = `${type} ${id}`;
    if (known.has(key)) return;
    known.add(key);
    reads.push({ type, id });
  };
  return {
    reads,
    source: {
      entry: (type, query) => {
        const entry = source.entry(type, query);
        if (entry) note(type, entry.id);
        return entry;
      },
      list: (type, query) => {
        const entries = source.list(type, query);
        for (const { id } of entries) note(type, id);
        return entries;
      },
      total: (type, where, locale) => source.total(type, where, locale),
    },
  };
}
