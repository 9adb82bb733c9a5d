import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../../cms/demo/generator/random.ts';
import { Editor } from '../../../cms/tests/support/editor.ts';
import { at, textAt } from '../../../cms/tests/support/json.ts';
import { wakeUp, withdrawByHand } from '../../../scripts/bench/withdraw-by-hand.ts';
import { SEED } from '../../../scripts/checks/test-run/seed.ts';
import { publisherFolder } from '../crashes/support/full-publish.ts';
import { killWhileStarting } from '../crashes/support/interrupted-start.ts';
import { nextWrite } from '../crashes/support/next-write.ts';
import { startCmsThatCalls } from '../crashes/support/woken-publisher.ts';
import { eventually, FIRST_PUBLISH } from '../support/eventually.ts';
import { startPublisher, type RunningPublisher } from '../support/publisher-process.ts';

const STUDY = 'api::case-study.case-study';
const KILLS = 45;
const random = createRandom(SEED);

let editor: Editor;
let cms: Awaited<ReturnType<typeof startCmsThatCalls>>['cms'];
let settings: NodeJS.ProcessEnv;
let publisher: RunningPublisher;
let principle: string;
const started: (() => void | Promise<void>)[] = [];

beforeAll(async () => {
  ({ cms, settings } = await startCmsThatCalls({ DEMO_CONTENT: 'true' }));
  started.push(cms.remove);
  editor = await Editor.signIn(cms.url);
  const { body } = await editor.send('GET', '/content-manager/collection-types/api::principle.principle?pageSize=1');
  principle = textAt(body, 'results', 0, 'documentId');
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  await eventually(publisher.status, ({ state }) => state === 'up to date', FIRST_PUBLISH);
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** Publishes a case study with a picture, full of a word that stands nowhere else; answers both ids. */
async function publishMarked(word: string, turn: number): Promise<{ study: string; file: string }> {
  const picture = await sharp({
    create: { width: 320, height: 240, channels: 3, background: { r: turn, g: (turn * 37) % 256, b: 99 } },
  })
    .withExif({ IFD0: { Copyright: word } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  const name = `picture-${String(turn)}.jpg`;
  form.append('fileInfo', JSON.stringify({ name, alternativeText: `Alternative ${word}`, caption: `Caption ${word}` }));
  form.append('files', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), name);
  const { body } = await editor.send('POST', '/upload', form);
  const study = await editor.writeAndPublish(STUDY, {
    title: `Title ${word}`,
    slug: `marked-${String(turn)}`,
    summary: `Summary ${word}`,
    stage: 'running',
    need: paragraph(`Text ${word}`),
    image: { file: Number(at(body, 0, 'id')), decorative: false },
    principles: { connect: [{ documentId: principle, locale: 'en' }] },
  });
  return { study, file: textAt(body, 0, 'documentId') };
}

/** Every file of the publisher in which a word stands. */
function filesWith(word: string): string[] {
  const folder = publisherFolder(settings);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(word));
}

const kill = async (afterMs: number) => {
  if (afterMs > 0) await pause(afterMs);
  await publisher.stop('SIGKILL');
};

/** The moments at which the publisher is killed, in turn. */
const KILLINGS: readonly (() => Promise<void>)[] = [
  function soonAfterTheWithdrawal() {
    return kill(random.integer(0, 150));
  },
  function whileItIsForgotten() {
    return kill(random.integer(100, 600));
  },
  function whileADatabaseIsWritten() {
    return nextWrite(publisherFolder(settings)).then(() => kill(random.integer(0, 20)));
  },
  function whileATreeIsChanged() {
    return nextWrite(join(publisherFolder(settings), 'trees')).then(() => kill(random.integer(0, 60)));
  },
  async function beforeItIsUpAgain() {
    await kill(random.integer(0, 300));
    await killWhileStarting(settings, random.integer(200, 1800));
  },
];

it(`forgets what is withdrawn, wherever it is killed meanwhile (${String(KILLS)} kills, WAYMARK_SEED=${String(SEED)})`, async () => {
  let left = 0;
  for (let turn = 0; turn < KILLS; turn += 1) {
    const word = `Zebrafish${String(turn)}Marker`;
    const { study, file } = await publishMarked(word, turn);
    await eventually(publisher.status, ({ live }) => live.some(({ id }) => id === study));
    // Another release, which has it too.
    const other = await editor.writeAndPublish(STUDY, {
      title: `Another ${String(turn)}`,
      slug: `another-${String(turn)}`,
      summary: 'What was done.',
      stage: 'running',
      principles: { connect: [{ documentId: principle, locale: 'en' }] },
    });
    await eventually(publisher.status, ({ live }) => live.some(({ id }) => id === other));
    expect(filesWith(word).length, word).toBeGreaterThan(8);
    const printed = [publisher.output()];

    const moment = KILLINGS[turn % KILLINGS.length];
    const killed = moment?.();
    withdrawByHand(cms.folder, { study, files: [file] });
    await wakeUp(`http://127.0.0.1:${String(settings['PUBLISHER_PORT'])}`, String(settings['WAKE_UP_SECRET'])).catch(
      () => undefined,
    );
    await killed;
    if (filesWith(word).length > 0) left += 1;

    publisher = await startPublisher(settings);
    await eventually(
      () => Promise.resolve(filesWith(word)),
      (files) => files.length === 0,
      30_000,
    );
    printed.push(publisher.output());
    const control = `http://127.0.0.1:${String(settings['PUBLISHER_PORT'])}`;
    const questions = [`${control}/status`, `${control}/status?entries=case-study/${study}`, `${control}/metrics`];
    const pages = ['/', '/case-studies/', `/case-studies/marked-${String(turn)}/`, '/sitemap.xml', '/search/'].map(
      (path) => `${publisher.site}${path}`,
    );
    const answers = await Promise.all([...questions, ...pages].map(async (url) => await (await fetch(url)).text()));
    expect(
      [...answers, ...printed].filter((text) => text.includes(word)),
      `${word}, ${moment?.name ?? ''}`,
    ).toEqual([]);
  }
  console.log(`${String(KILLS)} kills; after ${String(left)} of them something was left to forget`);
  expect(left).toBeGreaterThan(KILLS / 4);
});
