import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../../cms/tests/support/cms-process.ts';
import { Editor } from '../../../cms/tests/support/editor.ts';
import type { Json } from '../../../cms/tests/support/json.ts';
import { eventually } from '../support/eventually.ts';
import { settingsFor, startPublisher, type RunningPublisher } from '../support/publisher-process.ts';
import { publishSmallSite } from './support/small-site.ts';

/** Two starts of the CMS and of the publisher, on a busy machine, in milliseconds. */
const PATIENCE = 480_000;

const PAGE = 'api::page.page';

const pageOf = (slug: string, text: string): Json => ({
  title: slug,
  slug,
  sections: [{ __component: 'sections.rich-text', body: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }],
});

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => void | Promise<void>)[] = [];

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

/** Copies the database of a CMS that runs. */
function backUp({ folder }: RunningCms): void {
  const database = new Database(join(folder, 'cms', 'cms.db'), { readonly: true });
  database.prepare('VACUUM INTO ?').run(join(folder, 'backup.db'));
  database.close();
}

/** Puts the copy in place of the database of a CMS that was stopped. */
function restore({ folder }: RunningCms): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, 'cms', `cms.db${suffix}`), { force: true });
  cpSync(join(folder, 'backup.db'), join(folder, 'cms', 'cms.db'));
}

/** Starts a publisher in the CMS's folder, which an earlier one may have kept, and waits until a page says something. */
async function publishUntil(cms: RunningCms, path: string, text: string): Promise<RunningPublisher> {
  const publisher = await startPublisher(await settingsFor(cms));
  started.push(() => publisher.stop());
  await eventually(
    () => publisher.page(path),
    (html) => html.includes(text),
    PATIENCE,
  );
  return publisher;
}

it(
  'an older database that was restored, and has grown past what the publisher read, is what the site shows',
  async () => {
    const cms = await startCms();
    started.push(cms.remove);
    const editor = await Editor.signIn(cms.url);
    await publishSmallSite(editor);
    const document = await editor.writeAndPublish(PAGE, pageOf('hours', 'Open on Mondays.'));
    backUp(cms);
    await editor.publish(PAGE, document, pageOf('hours', 'Open on Fridays.'));
    await (await publishUntil(cms, '/hours/', 'Open on Fridays.')).stop();
    await cms.stop();

    restore(cms);
    const restored = await startCms({}, cms.folder);
    started.push(restored.stop);
    const later = await Editor.signIn(restored.url);
    for (const name of ['one', 'two', 'three']) await later.writeAndPublish(PAGE, pageOf(name, 'Written since.'));
    const publisher = await publishUntil(restored, '/three/', 'Written since.');
    expect(await publisher.page('/hours/')).toContain('Open on Mondays.');
    expect(await eventually(publisher.status, ({ state }) => state === 'up to date')).toMatchObject({ problems: [] });
  },
  PATIENCE,
);
