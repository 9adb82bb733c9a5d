import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../../cms/demo/generator/random.ts';
import { ConsentDesk, CONSENT, picture, quote, STORY, to, type Given } from '../../../cms/tests/support/consents.ts';
import { at } from '../../../cms/tests/support/json.ts';
import { freePort } from '../../../scripts/run/environment/ports.ts';
import { SEED } from '../../../scripts/checks/test-run/seed.ts';
import { publisherFolder } from '../crashes/support/full-publish.ts';
import { eventually, FIRST_PUBLISH } from '../support/eventually.ts';
import { settingsFor, startPublisher, type RunningPublisher } from '../support/publisher-process.ts';

const KILLS = 24;

/** How long the publisher may take to forget, on a busy machine, in milliseconds. */
const PATIENCE_MS = 60_000;

const random = createRandom(SEED);

let desk: ConsentDesk;
let settings: NodeJS.ProcessEnv;
let publisher: RunningPublisher;
const started: (() => unknown)[] = [];

beforeAll(async () => {
  const [cms, control] = [String(await freePort()), String(await freePort())];
  // The publisher finds the CMS where it was, whenever that starts again.
  desk = await ConsentDesk.open({ CMS_PORT: cms, PUBLISHER_PORT: control, DEMO_CONTENT: 'true' });
  started.push(() => desk.cms.remove());
  settings = { ...(await settingsFor(desk.cms)), PUBLISHER_PORT: control };
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  await eventually(publisher.status, ({ state }) => state === 'up to date', FIRST_PUBLISH);
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

/** A story that is public, with a quote and a picture that rest on its consent too; the marker stands in all of it. */
async function publicStory() {
  const [marker, given] = [desk.marker(), await desk.consent()];
  const shown = await desk.upload(`${marker}.png`);
  const rests = { consent: to(given.id), image: picture(shown, marker, given), quotes: [quote(marker, given)] };
  const { id, address } = await desk.publishStory(marker, rests);
  await eventually(publisher.status, ({ live }) => live.some((one) => one.id === id), PATIENCE_MS);
  return { marker, given, shown, id, address };
}

type PublicStory = Awaited<ReturnType<typeof publicStory>>;

/** Every file of the publisher in which a word stands. */
function filesWith(word: string): string[] {
  return readdirSync(publisherFolder(settings), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(word));
}

async function withdrawnOn({ id }: Given): Promise<unknown> {
  return at(
    (await desk.editor.send('GET', `/content-manager/collection-types/${CONSENT}/${id}`)).body,
    'data',
    'withdrawnOn',
  );
}

const recordsOf = ({ id }: Given) =>
  desk.inDatabase(async (database) => (await database('withdrawals').where('consent', id)).length);

async function expectGone({ marker, given, shown, id, address }: PublicStory): Promise<void> {
  expect(await desk.allAnswers(shown.document)).not.toContain(marker);
  expect(await desk.asPublisher(shown.path)).toBe(403);
  expect(await recordsOf(given)).toBe(1);
  expect(await desk.log.all()).toContain(`withdraw ${STORY} ${id} en`);
  await eventually(
    () => Promise.resolve(filesWith(marker)),
    (files) => files.length === 0,
    PATIENCE_MS,
  );
  for (const path of [address, '/', '/case-studies/', '/sitemap.xml'])
    expect(await publisher.page(path)).not.toContain(marker);
  expect(publisher.output()).not.toContain(marker);
}

async function expectAsBefore({ marker, given, shown, address }: PublicStory): Promise<void> {
  const answers = await desk.allAnswers(shown.document);
  for (const words of ['Story', 'Told by', 'began with', 'says', 'Carer of', 'garden,', 'Caption'])
    expect(answers).toMatch(new RegExp(`${words} ${marker}`));
  expect(answers).toContain(`${marker}.png`);
  expect(await desk.asPublisher(shown.path)).toBe(200);
  expect(await recordsOf(given)).toBe(0);
  expect(await desk.bulk('RedirectsDocument')).not.toContain(address);
  await eventually(publisher.status, ({ state }) => state === 'up to date', PATIENCE_MS);
  expect(await publisher.page(address)).toContain(marker);
}

it(`withdraws a consent whole or not at all, whenever the CMS is killed meanwhile (${String(KILLS)} kills, WAYMARK_SEED=${String(SEED)})`, async () => {
  const first = await publicStory();
  const began = Date.now();
  expect((await desk.withdraw(first.given)).status).toBe(200);
  const takes = Date.now() - began;
  await expectGone(first);
  const count = { withdrawn: 0, answered: 0 };
  for (let turn = 0; turn < KILLS; turn += 1) {
    const story = await publicStory();
    await desk.log.all();
    const asked = desk.withdraw(story.given).then(
      ({ status }) => status,
      () => 'cut off',
    );
    await pause(random.integer(0, Math.ceil(1.5 * takes)));
    await desk.startAgain();
    const answer = await asked;
    const isWithdrawn = (await withdrawnOn(story.given)) !== null;
    // Whoever was told so can rely on it.
    if (answer === 200) expect(isWithdrawn).toBe(true);
    if (!isWithdrawn) {
      await expectAsBefore(story);
      // What was cut off can be done anew.
      expect((await desk.withdraw(story.given)).body).toMatchObject({ pages: 1 });
    }
    await expectGone(story);
    count.withdrawn += Number(isWithdrawn);
    count.answered += Number(answer === 200);
  }
  console.log(
    `${String(KILLS)} kills within ${String(Math.ceil(1.5 * takes))} ms of a request that takes ${String(takes)} ms: ` +
      `${String(count.withdrawn)} withdrawn (${String(count.answered)} of them answered), ${String(KILLS - count.withdrawn)} as before`,
  );
  expect(count.withdrawn).toBeGreaterThan(0);
  expect(count.withdrawn).toBeLessThan(KILLS);
});
