import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { ownFile, ownFolder } from '@waymark/shared-types/own-files';

/** PostgreSQL where DATABASE_URL names one; otherwise a SQLite file in DATA_DIR, made on the first run. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  // Whatever the CMS writes, uploads on their way included, is for the user that runs it. Set here, before it writes anything.
  process.umask(0o077);
  const folder = ownFolder(join(env('DATA_DIR', join(process.cwd(), '..', 'data')), 'cms'));
  const url = env('DATABASE_URL');
  if (url) return { connection: { client: 'postgres', connection: { connectionString: url } } };
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: ownFile(join(folder, 'cms.db')) },
      useNullAsDefault: true,
      pool: { afterCreate: eraseForGood },
    },
  };
};

interface SqliteConnection {
  pragma(command: string): unknown;
}

/** Has SQLite overwrite what is deleted or changed; else it stays in the file until its place is needed (https://sqlite.org/pragma.html#pragma_secure_delete). */
function eraseForGood(connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void): void {
  connection.pragma('secure_delete = on');
  done(null, connection);
}
