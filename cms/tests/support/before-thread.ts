import { withDatabase } from './database-file.ts';

/** Where the data of a CMS is that has ended. */
interface Ended {
  readonly folder: string;
}

/** Makes the database that of the version before findings named actions, and the site organisations. */
export function beforeTheThread({ folder }: Ended): void {
  withDatabase(folder, (database) => {
    database.exec(`
      delete from findings_cmps where field = 'actions';
      delete from sites_cmps where field = 'organisations';
      delete from pages_cmps where component_type = 'sections.speakers';
      delete from kept_versions where entry_type in ('api::finding.finding', 'api::site.site', 'api::page.page');
      update strapi_database_schema set hash = 'of the version before';
    `);
    const tables = database.prepare<[string], { name: string }>(
      "select name from sqlite_master where type = 'table' and name like ?",
    );
    for (const part of ['thread_action_links', 'site_organisations', 'sections_speakers'])
      for (const { name } of tables.all(`components_${part}%`)) database.exec(`drop table ${name}`);
  });
}

/** Every row of the findings, the site and the pages, and the parts that they have. */
export const contentOf = ({ folder }: Ended): readonly unknown[] =>
  withDatabase(folder, (database) =>
    ['findings', 'findings_cmps', 'sites', 'sites_cmps', 'pages', 'pages_cmps'].map((table) =>
      database.prepare(`select * from ${table} order by id`).all(),
    ),
  );
