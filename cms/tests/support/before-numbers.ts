import type Database from 'better-sqlite3';
import type { RunningCms } from './cms-process.ts';
import { withDatabase } from './database-file.ts';

/** The tables of the types whose entries have numbers. */
export const NUMBERED = [
  'actions',
  'case_studies',
  'findings',
  'milestones',
  'organisations',
  'pages',
  'places',
  'principles',
  'reports',
  'terms',
  'themes',
] as const;

type Row = Readonly<Record<string, unknown>> & { readonly id: number; readonly document_id: string };

/** All rows of the types whose entries have numbers, by table, the oldest first. */
export const numberedRows = ({ folder }: RunningCms): ReadonlyMap<string, readonly Row[]> => withDatabase(folder, read);

const read = (database: Database.Database): ReadonlyMap<string, readonly Row[]> =>
  new Map(
    NUMBERED.map((table) => [table, database.prepare<[], Row>(`select * from ${table} order by created_at, id`).all()]),
  );

/**
 * Makes the database of a CMS that has ended one of the version before entries had numbers.
 * @returns all rows that it has then
 */
export function beforeNumbers({ folder }: RunningCms): ReadonlyMap<string, readonly Row[]> {
  return withDatabase(folder, (database) => {
    for (const table of NUMBERED) database.exec(`alter table ${table} drop column number`);
    database.exec(`
      delete from strapi_core_store_settings where key like 'waymark_last_number_%';
      update strapi_database_schema set hash = 'of the version before';
    `);
    return read(database);
  });
}
