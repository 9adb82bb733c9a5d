import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from '../../../cms/tests/support/editor.ts';
import { eventually } from '../support/eventually.ts';
import { startPublisher, type RunningPublisher } from '../support/publisher-process.ts';
import { publisherFolder, publishFromNothing } from './support/full-publish.ts';
import { mountSmallDisk } from './support/small-disk.ts';
import { publishSmallSite, type SmallPage } from './support/small-site.ts';
import { differencesBetween, readTree } from './support/trees.ts';
import { startCmsThatCalls } from './support/woken-publisher.ts';

/** Passed over where no small disk may be mounted: a full disk cannot be had in another way without harm. */
const disk = mountSmallDisk();

/** Bytes that are left: too few for anything, for the content store, for the pages, for the ledger of the releases, or enough. */
const ROOMS = [0, 16_384, 65_536, 131_072, 262_144, 393_216];

let page: SmallPage;
let settings: NodeJS.ProcessEnv;
let publisher: RunningPublisher;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => void | Promise<void>)[] = [];

/** A text that needs about as much room as the rooms above have. */
const longText = (text: string) => `${text} ${'This is said at length. '.repeat(4_000)}`;

const liveTree = () => readTree(join(publisherFolder(settings), 'current'));
const shows = (text: string) =>
  eventually(
    () => publisher.page(page.path),
    (html) => html.includes(text),
  );
const isFull = async () => (await publisher.status()).message?.includes('disk is full') === true;
const saysThatTheDiskIsFull = () => eventually(isFull, (seen) => seen);

beforeAll(async () => {
  if (!disk) return;
  started.push(disk.remove);
  const { cms, settings: usual } = await startCmsThatCalls();
  started.push(cms.remove);
  settings = { ...usual, DATA_DIR: disk.folder };
  page = await publishSmallSite(await Editor.signIn(cms.url));
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  await shows('Who we are.');
});

afterEach(() => disk?.makeRoom());

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

describe.runIf(disk)('a full disk', () => {
  it.each(ROOMS)(
    'keeps the site whole, and every edit comes out once there is room (%i bytes were left)',
    async (room) => {
      const before = liveTree();
      const text = `Written with ${room} bytes left.`;
      const isOut = async () => (await publisher.page(page.path)).includes(text);
      disk?.fillUpTo(room);
      await page.say(longText(text));
      const outcome = await eventually(
        async () => ((await isOut()) ? 'it fits' : (await isFull()) && 'it does not fit'),
        (seen) => seen !== false,
      );
      if (room === 0) expect(outcome).toBe('it does not fit');
      const live = liveTree();
      // It may come out after all, at the next try: what is not out yet after the look was not out while we looked.
      if (!(await isOut())) expect(differencesBetween(live, before)).toEqual([]);
      expect(await publisher.page('/')).toContain('Welcome');
      disk?.makeRoom();
      await shows(text);
      await eventually(publisher.status, ({ state, message }) => state === 'up to date' && message === undefined);
    },
  );

  it('lets the publisher be killed and start again, with the site up', async () => {
    const before = liveTree();
    disk?.fillUpTo(0);
    await page.say('Written before the crash.');
    await saysThatTheDiskIsFull();
    await publisher.stop('SIGKILL');
    publisher = await startPublisher(settings);
    expect(await publisher.page('/')).toContain('Welcome');
    await saysThatTheDiskIsFull();
    expect(differencesBetween(liveTree(), before)).toEqual([]);
    disk?.makeRoom();
    await shows('Written before the crash.');
  });

  it('leaves what a full publish makes of the content', async () => {
    expect(differencesBetween(liveTree(), await publishFromNothing(settings))).toEqual([]);
  });
});
