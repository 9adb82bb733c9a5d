import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../../cms/demo/generator/random.ts';
import { Editor } from '../../../cms/tests/support/editor.ts';
import { eventually, FIRST_PUBLISH } from '../support/eventually.ts';
import { startPublisher, type RunningPublisher } from '../support/publisher-process.ts';
import { knownReleases } from './support/known-releases.ts';
import { beginCrawl } from './support/crawl.ts';
import { publisherFolder, publishFromNothing } from './support/full-publish.ts';
import { killWhileStarting } from './support/interrupted-start.ts';
import { nextWrite } from './support/next-write.ts';
import { beginStorm, type Storm } from './support/storm.ts';
import { serveTree } from './support/tree-server.ts';
import { differencesBetween, readTree } from './support/trees.ts';
import { startCmsThatCalls } from './support/woken-publisher.ts';
import { SEED } from '../../../scripts/checks/test-run/seed.ts';

/** `npm run test:long` kills the publisher a hundred times; `npm test` often enough to notice a broken rule. */
const [KILLS, PATIENCE] = process.env['WAYMARK_LONG'] === 'true' ? [100, 30 * 60_000] : [8, 3 * 60_000];

const random = createRandom(SEED);

let editor: Editor;
let settings: NodeJS.ProcessEnv;
let publisher: RunningPublisher;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => void | Promise<void>)[] = [];

beforeAll(async () => {
  const { cms, settings: given } = await startCmsThatCalls({ DEMO_CONTENT: 'true' });
  started.push(cms.remove);
  editor = await Editor.signIn(cms.url);
  settings = given;
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  await eventually(publisher.status, ({ state }) => state === 'up to date', FIRST_PUBLISH);
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

const kill = async (afterMs: number) => {
  if (afterMs > 0) await pause(afterMs);
  await publisher.stop('SIGKILL');
};

/** The moments at which the publisher is killed, in turn. */
const KILLINGS: readonly ((storm: Storm) => Promise<void>)[] = [
  function whileATreeIsChanged() {
    return nextWrite(join(publisherFolder(settings), 'trees')).then(() => kill(random.integer(0, 5)));
  },
  function soonAfterAnEdit(storm) {
    return storm.nextEdit().then(() => kill(random.integer(0, 100)));
  },
  function whileADatabaseIsWritten() {
    return nextWrite(publisherFolder(settings)).then(() => kill(random.integer(0, 20)));
  },
  function atAnyMoment() {
    return kill(random.integer(0, 1500));
  },
  async function beforeItIsUpAgain(storm) {
    await storm.nextEdit();
    await kill(random.integer(0, 600));
    await killWhileStarting(settings, random.integer(200, 1800));
  },
];

describe('a publisher that is killed again and again while an editor works and a reader reads', () => {
  it(
    `shows whole releases and no dead link, and catches up by itself (${KILLS} kills, WAYMARK_SEED=${SEED})`,
    async () => {
      const folder = publisherFolder(settings);
      const tree = await serveTree(join(folder, 'current'));
      started.push(tree.close);
      const releases = knownReleases(folder);
      const reader = { siteUrl: settings['SITE_URL'] ?? '', releases };
      const crawls = [
        beginCrawl({ ...reader, server: tree.url, mayBeDown: false }),
        beginCrawl({ ...reader, server: publisher.site, mayBeDown: true }),
      ];
      for (const crawl of crawls) started.push(crawl.stop);
      const storm = await beginStorm(editor, random);
      started.push(storm.end);
      for (let killed = 0; killed < KILLS; killed += 1) {
        const moment = KILLINGS[killed % KILLINGS.length];
        await moment?.(storm);
        expect(
          releases.differences(readTree(join(folder, 'current'))),
          `kill ${killed + 1}, ${moment?.name ?? ''}`,
        ).toEqual([]);
        if (killed === KILLS - 1) await storm.end();
        publisher = await startPublisher(settings);
      }
      await eventually(publisher.status, ({ state }) => state === 'up to date');
      for (const crawl of crawls) {
        await crawl.wholeRound();
        await crawl.stop();
      }
      const read = crawls.map(({ reads, rounds }) => `${reads()} reads in ${rounds()} rounds`).join(' and ');
      console.log(`${KILLS} kills, ${storm.edits()} edits, ${read}`);
      expect(crawls.flatMap(({ faults }) => faults)).toEqual([]);
      expect(storm.edits()).toBeGreaterThan(KILLS);
      expect(differencesBetween(readTree(join(folder, 'current')), await publishFromNothing(settings))).toEqual([]);
    },
    PATIENCE,
  );
});
