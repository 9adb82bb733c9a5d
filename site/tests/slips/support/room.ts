import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { publisherEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import { startCms } from '../../../../cms/tests/support/cms-process.ts';
import { Editor } from '../../../../cms/tests/support/editor.ts';
import { freePort } from '../../../../scripts/run/environment/ports.ts';
import { askRunningPublisher } from '../../../publisher/serve/ask-running-publisher.ts';
import { Desk } from '../../incremental/support/desk.ts';
import type { Mirror } from '../../incremental/support/mirror.ts';
import { settingsFor, startPublisher, type RunningPublisher } from '../../support/publisher-process.ts';

/** The same in every process, so that the addresses in pages are the same. */
const SITE_URL = 'https://waymark.example.org';

/** A CMS that calls its publisher, the publisher, somebody who makes slips, and somebody else who works on. */
export interface Room {
  readonly desk: Desk;
  /** Who makes the slips. */
  readonly editor: Editor;
  /** Who makes none. */
  readonly colleague: Editor;
  readonly publisher: RunningPublisher;
  readonly settings: NodeJS.ProcessEnv;
  /** The folder of the CMS's and the publisher's data. */
  readonly folder: string;
  /** The CMS's own database, past the CMS. */
  readonly database: Database.Database;
  /** Has the publisher compare everything, as it does every hour. */
  readonly compare: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a room can begin with: the data of another one, and what is in its CMS. */
export interface Beginning {
  readonly folder: string;
  readonly mirror: Mirror;
}

/**
 * Opens a room.
 * @param write Writes the first content, before the publisher starts. Default: nothing is written.
 */
export async function openRoom(
  mirror: Mirror,
  { write, template }: { readonly write?: (desk: Desk) => Promise<void>; readonly template?: string },
): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-storm-'));
  if (template !== undefined) cpSync(template, folder, { recursive: true, verbatimSymlinks: true });
  const port = String(await freePort());
  const cms = await startCms({ PUBLISHER_PORT: port, DATABASE_URL: undefined }, folder);
  const started: (() => unknown)[] = [() => cms.remove()];
  const close = async () => {
    for (const stop of started.reverse()) await stop();
  };
  try {
    const [editor, colleague] = [await Editor.signIn(cms.url), await Editor.signIn(cms.url)];
    const desk = new Desk(editor, mirror);
    await write?.(desk);
    const settings = { ...(await settingsFor(cms)), PUBLISHER_PORT: port, SITE_URL };
    const publisher = await startPublisher(settings);
    started.push(() => publisher.stop());
    const database = new Database(join(folder, 'cms', 'cms.db'));
    started.push(() => database.close());
    const compare = async () => {
      await askRunningPublisher(readEnvironment(publisherEnvironment, settings), '/compare');
    };
    return { desk, editor, colleague, publisher, settings, folder, database, compare, close };
  } catch (error) {
    await close();
    throw error;
  }
}
