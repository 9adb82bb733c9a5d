import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { PNG } from './support/pictures.ts';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms({ DATABASE_URL: '' }, undefined, { fromNothing: true });
  await (await Editor.signIn(cms.url)).upload('private.png', PNG, 'image/png');
});

afterAll(() => cms.remove());

/** What other users of the machine have any right to, in the folder of the CMS and in what is in it. */
function openToOthers(): string[] {
  const folder = join(cms.folder, 'cms');
  return ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].filter(
    (name) => (statSync(join(folder, name)).mode & 0o077) !== 0,
  );
}

test('the database and the uploads are for the user that runs the CMS alone', () => {
  expect(readdirSync(join(cms.folder, 'cms', 'uploads'))).not.toEqual([]);
  expect(openToOthers()).toEqual([]);
});

test('what an earlier version left open to others is closed at the next start', async () => {
  await cms.stop();
  chmodSync(join(cms.folder, 'cms'), 0o755);
  chmodSync(join(cms.folder, 'cms', 'cms.db'), 0o644);
  cms = await startCms({ DATABASE_URL: '' }, cms.folder);
  expect(openToOthers()).toEqual([]);
});
