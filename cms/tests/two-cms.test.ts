import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at } from './support/json.ts';
import { startPostgresql, type RunningPostgresql } from './support/postgresql.ts';
import { LogReader } from './support/public-reader.ts';

const PRINCIPLE = 'api::principle.principle';

/** Two CMS, one after the other, on a database that is not there yet. */
const START_LIMIT_MS = 10 * 60_000;

const ROUNDS = process.env['WAYMARK_LONG'] ? 20 : 2;

/** Entries that each round publishes at one CMS in one go, and how many of them have a translation that the other deletes. */
const [PUBLISHED, TRANSLATED] = [20, 5];

let postgresql: RunningPostgresql;
let machines: RunningCms[] = [];
let publishing: Editor;
let deleting: Editor;
let reader: LogReader;

beforeAll(async () => {
  postgresql = await startPostgresql();
  console.info(`Two CMS on ${postgresql.version}, ${ROUNDS} rounds.`);
  // One after the other: two of them at once make the same tables in an empty database, and stop.
  const settings = { DATABASE_URL: postgresql.url };
  machines = [await startCms(settings)];
  machines.push(await startCms(settings));
  [publishing, deleting] = [await signIn(0), await signIn(1)];
  reader = new LogReader(urlOf(0));
}, START_LIMIT_MS);

afterAll(async () => {
  for (const machine of machines) await machine.remove();
  await postgresql.stop();
});

const urlOf = (place: number) => machines[place]?.url ?? '';
const signIn = (place: number) => Editor.signIn(urlOf(place));

const each = <Result>(times: number, work: (place: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: times }, (_, place) => work(place)));

/** Writes a principle as a draft. */
const draft = (round: number, place: number) =>
  publishing.write(PRINCIPLE, { title: `P ${round} ${place}`, slug: `p-${round}-${place}`, summary: 'S.', order: 1 });

/** Publishes a Gaelic translation of an entry. */
async function translate(document: string, round: number): Promise<void> {
  const path = `/content-manager/collection-types/${PRINCIPLE}/${document}/actions/publish?locale=gd`;
  const fields = { title: 'P', slug: `gd-${round}-${document}`, summary: 'S.', order: 1 };
  const answer = await deleting.send('POST', path, fields);
  expect(answer).toMatchObject({ status: 200 });
}

/** Reads the log, as the publisher does, for as long as work goes on, and once more at its end. */
async function readDuring(work: Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const end = work.then(() => 'over');
  const goesOn = async () => (await Promise.race([end, Promise.resolve('going on')])) === 'going on';
  while (await goesOn()) seen.push(...(await reader.news()));
  return [...seen, ...(await reader.news())];
}

test.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'a reader misses nothing while one CMS publishes many entries at once and another deletes a language (round %i)',
  async (round) => {
    const language = await deleting.send('POST', '/i18n/locales', { code: 'gd', name: 'Gàidhlig', isDefault: false });
    const translated = await each(TRANSLATED, (place) => draft(round, PUBLISHED + place));
    for (const document of translated) await translate(document, round);
    const documents = await each(PUBLISHED, (place) => draft(round, place));
    await reader.news();
    const late = new LogReader(urlOf(1));
    await late.all();
    const seen = await readDuring(
      Promise.all([
        publishing.publishMany(PRINCIPLE, documents),
        deleting.send('DELETE', `/i18n/locales/${Number(at(language.body, 'id'))}`),
      ]),
    );
    const expected = [
      ...documents.map((document) => `publish ${PRINCIPLE} ${document} en`),
      ...translated.map((document) => `delete ${PRINCIPLE} ${document} gd`),
    ];
    expect(seen.toSorted()).toEqual(expected.toSorted());
    expect(await late.all()).toEqual(seen);
  },
);
