import type Database from 'better-sqlite3';
import { withDatabase } from './database-file.ts';

/** What a promise says that an earlier version knew, too. */
export interface OldPromise {
  readonly title: string;
  readonly document: string;
  readonly summary: string;
  readonly isPublished: 0 | 1;
  readonly parts: number;
}

/** Where the data of a CMS is that has ended. */
interface Ended {
  readonly folder: string;
}

/** The parts that promises had in an earlier version. */
const OLD_PARTS = ['expectedOn', 'evidence', 'updates'];

/**
 * Makes the database of a CMS that has ended one of the version before promises had addresses, numbers and owners: without those
 * columns, tables and parts, nothing kept of what was published, and a schema of which Strapi finds that it is another.
 * @returns all drafts and published versions of promises, the oldest first
 */
export function beforePromises({ folder }: Ended): readonly OldPromise[] {
  return withDatabase(folder, (database) => {
    const parts = OLD_PARTS.map((field) => `'${field}'`).join();
    database.exec(`
      delete from milestones_cmps where field not in (${parts});
      alter table milestones drop column slug;
      alter table milestones drop column number;
      delete from kept_versions where entry_type = 'api::milestone.milestone';
      delete from strapi_core_store_settings where key like 'waymark_last_number_%';
      update strapi_database_schema set hash = 'of the version before';
    `);
    for (const part of ['moves', 'owners']) {
      const tables = database.prepare<[string], { name: string }>(
        "select name from sqlite_master where type = 'table' and name like ?",
      );
      for (const { name } of tables.all(`components_progress_${part}%`)) database.exec(`drop table ${name}`);
    }
    return promisesIn(database);
  });
}

/** All drafts and published versions of promises, the oldest first. */
export const promisesNow = ({ folder }: Ended): readonly OldPromise[] => withDatabase(folder, promisesIn);

function promisesIn(database: Database.Database): readonly OldPromise[] {
  return database
    .prepare<[], OldPromise>(
      `select title, document_id as document, summary, published_at is not null as isPublished,
         (select count(*) from milestones_cmps where entity_id = milestones.id) as parts
       from milestones order by id`,
    )
    .all();
}
