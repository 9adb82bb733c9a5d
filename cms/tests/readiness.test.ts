import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { readJson } from './support/json.ts';

let cms: RunningCms;

beforeAll(async () => {
  // The database is spoilt below, so it is a file of its own even where the other tests use PostgreSQL.
  cms = await startCms({ DATABASE_URL: '' });
});

afterAll(() => cms.remove());

const ready = () => fetch(`${cms.url}/ready`);

test('the CMS is ready while its database answers, and says nothing else about itself', async () => {
  const answer = await ready();
  expect(answer.status).toBe(200);
  expect(await readJson(answer)).toEqual({ status: 'ready' });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('the CMS is not ready when its database is lost, although its process runs', async () => {
  truncateSync(join(cms.folder, 'cms', 'cms.db'));
  const answer = await ready();
  expect(answer.status).toBe(503);
  expect(await readJson(answer)).toEqual({ status: 'waiting for the database' });
  expect((await fetch(`${cms.url}/_health`)).status).toBe(204);
});
