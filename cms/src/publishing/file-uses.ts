import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inBatches } from './join-tables';
import { owningRows } from './owners';
import { isPublishedType } from './published-types';

/** An entry, in one language, that uses a media file. */
export interface FileUse {
  /** What editors call its type: "Case study". */
  type: string;
  /** What it is called; absent where the type is not public, because whoever deletes files need not know. */
  title: string | undefined;
  locale: string | null;
  /** Which of its versions use the file; an entry of a type without drafts has none. */
  versions: ('draft' | 'published')[];
}

interface EntryRow {
  document: string;
  locale: string | null;
  published: unknown;
  title?: unknown;
}

/** Where Strapi keeps which row uses which file; rows of what was deleted can stay behind in it. */
const USES = 'files_related_mph';

/** The rows, of entries and components, that point to the media files. */
export async function rowsWithFile(trx: Knex, files: readonly number[]): Promise<{ model: string; row: number }[]> {
  return await inBatches(files, (batch) =>
    trx(USES)
      .distinct({ model: 'related_type', row: 'related_id' })
      .whereIn('file_id', [...batch]),
  );
}

/** Every entry that uses one of the media files, drafts too, each once for each of its languages. */
export async function usesOf(strapi: Core.Strapi, files: readonly number[]): Promise<FileUse[]> {
  return await strapi.db.transaction(async ({ trx }) => {
    const uses: FileUse[] = [];
    for (const [type, rows] of await owningRows(strapi, trx, await rowsWithFile(trx, files)))
      uses.push(...(await usesIn(strapi, trx, type, rows)));
    return uses;
  });
}

async function usesIn(strapi: Core.Strapi, trx: Knex, type: string, rows: readonly number[]): Promise<FileUse[]> {
  const schema = Object.values(strapi.contentTypes).find(({ uid }) => uid === type);
  if (!schema) return [];
  const hasDrafts = schema.options?.draftAndPublish === true;
  const title = isPublishedType(schema) ? titleColumn(strapi, type, schema.pluginOptions) : undefined;
  const columns = { document: 'document_id', locale: 'locale', published: 'published_at', ...(title && { title }) };
  const found: EntryRow[] = await inBatches(rows, (batch) =>
    trx(strapi.db.metadata.get(type).tableName)
      .select(columns)
      .whereIn('id', [...batch])
      .orderBy('id'),
  );
  const entries = Map.groupBy(found, ({ document, locale }) => `${document} ${locale ?? ''}`);
  return [...entries.values()].map((versions) => ({
    type: schema.info.displayName,
    title: versions.map((version) => version.title).find((text) => typeof text === 'string'),
    locale: versions[0]?.locale ?? null,
    versions: hasDrafts ? versions.map(({ published }) => (published === null ? 'draft' : 'published')) : [],
  }));
}

/** The column of the field that names entries of a type, as its schema says. */
function titleColumn(strapi: Core.Strapi, type: string, options: unknown): string | undefined {
  const field = valueAt(valueAt(options, 'edit-view'), 'mainField');
  const attribute = typeof field === 'string' ? strapi.db.metadata.get(type).attributes[field] : undefined;
  return attribute && 'columnName' in attribute ? attribute.columnName : undefined;
}

function valueAt(options: unknown, name: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  return Object.entries(options).find(([key]) => key === name)?.[1];
}
