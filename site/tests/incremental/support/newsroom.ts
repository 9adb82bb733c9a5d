import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publisherEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import { startCms } from '../../../../cms/tests/support/cms-process.ts';
import { Editor } from '../../../../cms/tests/support/editor.ts';
import { askToPublish } from '../../../publisher/serve/ask-running-publisher.ts';
import { settingsFor, startPublisher, type RunningPublisher } from '../../support/publisher-process.ts';
import { differencesBetween } from './compare-trees.ts';
import { Desk } from './desk.ts';
import { fullPublish } from './full-publish.ts';
import type { Mirror } from './mirror.ts';

/** The same in every process, so that the addresses in pages are the same. */
const SITE_URL = 'https://waymark.example.org';

/** A CMS, an editor, and a publisher that sees every edit. */
export interface Newsroom {
  readonly desk: Desk;
  /** The folder of the CMS's and the publisher's data. */
  readonly folder: string;
  /** Has the publisher take in every edit so far, and answers the number of the live release. */
  readonly untilPublished: () => Promise<number | undefined>;
  /**
   * How the running publisher's files differ from those of a full publish; empty where they are the same.
   * @param options.fromNothing Makes every picture anew, too. Default: false.
   */
  readonly differences: (options?: { readonly fromNothing?: boolean }) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a newsroom on a CMS of its own.
 * @param mirror What is in the CMS.
 * @param write Writes the first content, before the publisher starts.
 * @param template The data of another newsroom to begin with.
 */
export async function openNewsroom(
  mirror: Mirror,
  write: (desk: Desk) => Promise<void>,
  template?: string,
): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-newsroom-'));
  if (template !== undefined) cpSync(template, folder, { recursive: true, verbatimSymlinks: true });
  const cms = await startCms({}, folder);
  const started = [() => cms.remove()];
  const close = async () => {
    for (const stop of started.reverse()) await stop();
    rmSync(`${folder}-full`, { recursive: true, force: true });
  };
  try {
    const desk = new Desk(await Editor.signIn(cms.url), mirror);
    await write(desk);
    const settings = { ...(await settingsFor(cms)), SITE_URL };
    const publisher = await startPublisher(settings);
    started.push(() => publisher.stop());
    return {
      desk,
      folder,
      untilPublished: () => untilPublished(settings, publisher),
      differences: async ({ fromNothing = false } = {}) => {
        const media = fromNothing ? undefined : join(folder, 'publisher', 'media');
        const full = await fullPublish(settings, `${folder}-full`, media);
        return differencesBetween(join(folder, 'publisher', 'current'), full);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function untilPublished(settings: NodeJS.ProcessEnv, publisher: RunningPublisher): Promise<number | undefined> {
  await askToPublish(readEnvironment(publisherEnvironment, settings));
  const { state, message, problems, release } = await publisher.status();
  if (state === 'up to date' && problems.length === 0) return release;
  throw new Error(
    `Edits must keep the site free of problems, for only then equality is promised; the publisher is “${state}”: ${message ?? ''}\n${JSON.stringify(problems, null, 2)}`,
  );
}
