import knex from 'knex';
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

/** Entries that each round takes down at one CMS in one go. */
const PUBLISHED = 50;

/** Languages that the other CMS deletes meanwhile; one entry is translated into each. */
const LANGUAGES = ['cy', 'de', 'fr', 'ga', 'gd'];

let postgresql: RunningPostgresql;
let machines: RunningCms[] = [];
let busy: Editor;
let other: Editor;
let reader: LogReader;

beforeAll(async () => {
  postgresql = await startPostgresql();
  console.info(`Two CMS on ${postgresql.version}, ${ROUNDS} rounds.`);
  // One after the other: two of them at once make the same tables in an empty database, and stop.
  const settings = { DATABASE_URL: postgresql.url };
  machines = [await startCms(settings)];
  machines.push(await startCms(settings));
  [busy, other] = [await signIn(0), await signIn(1)];
  // Not from the one that is busy with many, so that it reads often.
  reader = new LogReader(urlOf(1));
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
  busy.write(PRINCIPLE, { title: `P ${round} ${place}`, slug: `p-${round}-${place}`, summary: 'S.', order: 1 });

/** Tells, whenever it is asked, whether work still goes on. */
function watch(work: Promise<unknown>): () => boolean {
  const state = { goesOn: true };
  const end = () => {
    state.goesOn = false;
  };
  void work.then(end, end);
  return () => state.goesOn;
}

/** Makes a language, and publishes a translation of an entry into it; returns the language's number. */
async function translate(document: string, language: string, round: number): Promise<number> {
  const made = await other.send('POST', '/i18n/locales', { code: language, name: language, isDefault: false });
  const path = `/content-manager/collection-types/${PRINCIPLE}/${document}/actions/publish?locale=${language}`;
  const fields = { title: 'P', slug: `${language}-${round}`, summary: 'S.', order: 1 };
  expect(await other.send('POST', path, fields)).toMatchObject({ status: 200 });
  return Number(at(made.body, 'id'));
}

/** Publishes an entry again and again for as long as work goes on, and deletes the languages in between; returns how often. */
async function publishAndDeleteDuring(work: Promise<unknown>, document: string, languages: number[]): Promise<number> {
  const goesOn = watch(work);
  let times = 0;
  while (goesOn() || languages.length > 0) {
    await other.publish(PRINCIPLE, document);
    times += 1;
    const language = languages.shift();
    if (language !== undefined) await other.send('DELETE', `/i18n/locales/${language}`);
  }
  return times;
}

/** Reads the log, as the publisher does, for as long as work goes on, and once more at its end. */
async function readDuring(work: Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const goesOn = watch(work);
  while (goesOn()) seen.push(...(await reader.news()));
  return [...seen, ...(await reader.all())];
}

test.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'a reader misses nothing while one CMS takes down many entries at once and another publishes and deletes languages (round %i)',
  async (round) => {
    const [translated, again] = [await draft(round, PUBLISHED), await draft(round, PUBLISHED + 1)];
    const languages: number[] = [];
    for (const language of LANGUAGES) languages.push(await translate(translated, language, round));
    const documents = await each(PUBLISHED, (place) => draft(round, place));
    await busy.publishMany(PRINCIPLE, documents);
    await reader.all();
    const late = new LogReader(urlOf(0));
    await late.all();
    // Strapi does so in one transaction, which gives out numbers long before they can be read.
    const path = `/content-manager/collection-types/${PRINCIPLE}/actions/bulkUnpublish`;
    const bulk = busy.send('POST', path, { documentIds: documents, locale: 'en' });
    const meanwhile = publishAndDeleteDuring(bulk, again, languages);
    const seen = await readDuring(Promise.all([bulk, meanwhile]));
    const expected = [
      ...documents.map((document) => `unpublish ${PRINCIPLE} ${document} en`),
      ...LANGUAGES.map((language) => `delete ${PRINCIPLE} ${translated} ${language}`),
      ...Array.from({ length: await meanwhile }, () => `publish ${PRINCIPLE} ${again} en`),
    ];
    expect(seen.filter((line) => line.includes(PRINCIPLE)).toSorted()).toEqual(expected.toSorted());
    expect(await late.all()).toEqual(seen);
  },
);

test('nothing changes the log of acts, nor empties it, past both of them', async () => {
  const database = knex({ client: 'pg', connection: postgresql.url });
  const outcome = async (statement: string): Promise<number | string> => {
    try {
      const { rowCount }: { rowCount: number } = await database.raw(statement);
      return rowCount;
    } catch (error) {
      return String(error);
    }
  };
  try {
    await outcome(`insert into acts (at, act, subject) values (now() - interval '731 days', 'created', 'old')`);
    const refused = expect.stringContaining('Acts are only added to');
    for (const statement of [`update acts set act = 'created'`, 'delete from acts', 'truncate acts'])
      expect(await outcome(statement)).toEqual(refused);
    expect(await outcome(`delete from acts where subject = 'old'`)).toBe(1);
    expect(await outcome('select id from kept_versions')).toBeGreaterThan(PUBLISHED);
  } finally {
    await database.destroy();
  }
});
