import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** PostgreSQL where DATABASE_URL names one; otherwise a SQLite file in DATA_DIR, made on the first run. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = env('DATABASE_URL');
  if (url) return { connection: { client: 'postgres', connection: { connectionString: url } } };
  const folder = join(env('DATA_DIR', join(process.cwd(), '..', 'data')), 'cms');
  mkdirSync(folder, { recursive: true });
  return { connection: { client: 'sqlite', connection: { filename: join(folder, 'cms.db') }, useNullAsDefault: true } };
};
