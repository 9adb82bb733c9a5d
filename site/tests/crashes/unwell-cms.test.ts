import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from '../../../cms/tests/support/editor.ts';
import { eventually } from '../support/eventually.ts';
import { startPublisher, type RunningPublisher } from '../support/publisher-process.ts';
import { startProxy, type CmsProxy, type Manner } from './support/cms-proxy.ts';
import { publisherFolder, publishFromNothing } from './support/full-publish.ts';
import { ILLNESSES, silently } from './support/manners.ts';
import { publishSmallSite, type SmallPage } from './support/small-site.ts';
import { differencesBetween, readTree } from './support/trees.ts';
import { startCmsThatCalls } from './support/woken-publisher.ts';

/** How long an edit may take after a silent spell, in milliseconds: a question on its way waits for its answer 30 seconds. */
const ANSWERED = 45_000;

/** The publisher waits 30 seconds for an answer before it says that there is none. */
const SILENCE = 45_000;

let proxy: CmsProxy;
let page: SmallPage;
let settings: NodeJS.ProcessEnv;
let publisher: RunningPublisher;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => void | Promise<void>)[] = [];

const liveTree = () => readTree(join(publisherFolder(settings), 'current'));
const shows = (text: string) =>
  eventually(
    () => publisher.page(page.path),
    (html) => html.includes(text),
    ANSWERED,
  );

beforeAll(async () => {
  const { cms, settings: usual } = await startCmsThatCalls();
  started.push(cms.remove);
  page = await publishSmallSite(await Editor.signIn(cms.url));
  proxy = await startProxy(cms.url);
  started.push(proxy.close);
  settings = { ...usual, CMS_URL: proxy.url };
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  await shows('Who we are.');
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

afterEach(async () => {
  proxy.behave();
  await eventually(publisher.status, ({ state }) => state === 'up to date');
});

/** Spoils the CMS's answers, edits meanwhile, and looks whether the site stays, the status says why, and the edit comes out afterwards. */
async function fallIllAndRecover(manner: Manner, words: RegExp, edit: string, patience?: number): Promise<void> {
  const before = liveTree();
  proxy.behave(manner);
  await page.say(edit);
  const { state, message } = await eventually(publisher.status, (status) => status.message !== undefined, patience);
  expect.soft(state).toBe('waiting for the CMS');
  expect.soft(message).toMatch(/CMS/);
  expect.soft(message).toMatch(words);
  expect.soft(differencesBetween(liveTree(), before)).toEqual([]);
  expect.soft(await publisher.page('/')).toContain('Welcome');
  proxy.behave();
  await shows(edit);
  expect((await eventually(publisher.status, (status) => status.state === 'up to date')).message).toBeUndefined();
}

describe('a CMS that is unwell leaves the site as it is, is told of in the status, and loses no edit', () => {
  it.each(ILLNESSES)('when it $what', async ({ what, manner, words }) => {
    await fallIllAndRecover(manner, words, `It ${what}.`);
  });

  it(
    'when it says nothing at all',
    async () => {
      await fallIllAndRecover(silently, /did not answer/, 'It says nothing.', SILENCE);
    },
    2 * SILENCE,
  );

  it('and in the end the site is what a full publish makes of it', async () => {
    expect(differencesBetween(liveTree(), await publishFromNothing(settings))).toEqual([]);
  });
});
