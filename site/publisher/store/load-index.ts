import type Database from 'better-sqlite3';
import { z } from 'zod';
import { ContentIndex } from './content-index.ts';

interface Row {
  readonly type: string;
  readonly locale: string;
  readonly id: string;
  readonly slug: string | null;
  readonly indexed: string;
}

const values = z.record(z.string(), z.array(z.union([z.string(), z.number()])));

/** The index of everything that a content store holds. */
export function loadIndex(database: Database.Database): ContentIndex {
  const index = new ContentIndex();
  const rows = database.prepare<[], Row>('SELECT type, locale, id, slug, indexed FROM entry').iterate();
  for (const { type, locale, id, slug, indexed } of rows) {
    index.change({ type, locale, id, after: { slug, values: values.parse(JSON.parse(indexed)) } });
  }
  return index;
}
