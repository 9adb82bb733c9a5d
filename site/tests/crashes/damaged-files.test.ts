import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from '../../../cms/tests/support/editor.ts';
import { eventually } from '../support/eventually.ts';
import { startPublisher, type RunningPublisher } from '../support/publisher-process.ts';
import { startProxy, type CmsProxy } from './support/cms-proxy.ts';
import { DAMAGES } from './support/damages.ts';
import { publisherFolder, publishFromNothing } from './support/full-publish.ts';
import { slowly } from './support/manners.ts';
import { publishSmallSite, type SmallPage } from './support/small-site.ts';
import { differencesBetween, readTree } from './support/trees.ts';
import { startCmsThatCalls } from './support/woken-publisher.ts';

/** Two starts and a full publish, on a busy machine, in milliseconds. */
const PATIENCE = 120_000;

/** What the publisher keeps in databases of its own, and what its log and status call each. */
const FILES = [
  { file: 'content.db', called: /content store .*damaged/i },
  { file: 'releases.db', called: /releases? .*damaged/i },
] as const;

const CASES = FILES.flatMap((kept) => DAMAGES.map((damage) => ({ ...kept, ...damage })));

let proxy: CmsProxy;
let page: SmallPage;
let settings: NodeJS.ProcessEnv;
let publisher: RunningPublisher;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => void | Promise<void>)[] = [];

const inFolder = (name: string) => join(publisherFolder(settings), name);
const liveTree = () => readTree(inFolder('current'));
const upToDate = () => eventually(publisher.status, ({ state }) => state === 'up to date');

beforeAll(async () => {
  const { cms, settings: usual } = await startCmsThatCalls();
  started.push(cms.remove);
  page = await publishSmallSite(await Editor.signIn(cms.url));
  proxy = await startProxy(cms.url);
  started.push(proxy.close);
  settings = { ...usual, CMS_URL: proxy.url };
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  await upToDate();
});

afterEach(async () => {
  proxy.behave();
  // A test that failed half-way may have left it stopped.
  await publisher.stop();
  publisher = await startPublisher(settings);
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

describe('a database of the publisher that is damaged', () => {
  it.each(CASES)(
    'is made anew where $file was $what, and the site stays up',
    async ({ file, called, what, happenTo, shows }) => {
      const { release = 0 } = await upToDate();
      await publisher.stop();
      expect(existsSync(inFolder(file))).toBe(true);
      const before = liveTree();
      await page.say(`Written while ${file} was ${what}.`);
      happenTo(inFolder(file));
      // There is time to look at what the publisher says and shows before it is done.
      proxy.behave(slowly);
      publisher = await startPublisher(settings);
      const { state, message } = await publisher.status();
      expect.soft(await publisher.page(page.path)).toContain('</html>');
      expect.soft(differencesBetween(liveTree(), before)).toEqual([]);
      if (shows) {
        expect.soft(state).not.toBe('up to date');
        expect.soft(message).toMatch(called);
        expect.soft(publisher.output()).toMatch(called);
      }
      proxy.behave();
      expect((await upToDate()).release).toBeGreaterThan(release);
      expect(await publisher.page(page.path)).toContain(`Written while ${file} was ${what}.`);
      expect(differencesBetween(liveTree(), await publishFromNothing(settings))).toEqual([]);
    },
    PATIENCE,
  );
});
