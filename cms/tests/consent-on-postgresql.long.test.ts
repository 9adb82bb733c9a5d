import knex from 'knex';
import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgresql, type RunningPostgresql } from './support/postgresql.ts';

let postgresql: RunningPostgresql;

beforeAll(async () => {
  postgresql = await startPostgresql();
  console.info(`Consents on ${postgresql.version}.`);
});

afterAll(() => postgresql.stop());

/** Makes an empty database, on which the next CMS starts. */
async function inDatabase(name: string): Promise<void> {
  const database = knex({ client: 'pg', connection: postgresql.url });
  await database.raw('create database ??', name);
  await database.destroy();
  process.env['TEST_DATABASE_URL'] = postgresql.url.replace(/postgres$/, name);
}

describe('on PostgreSQL, a consent', async () => {
  beforeAll(() => inDatabase('consent'));
  await import('./consent.test.ts');
});

describe('on PostgreSQL, what is kept with a consent', async () => {
  beforeAll(() => inDatabase('kept'));
  await import('./consent-kept.test.ts');
});
