import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt } from './support/json.ts';
import { london } from './support/london.ts';
import { startPostgresql, type RunningPostgresql } from './support/postgresql.ts';
import { LogReader } from './support/public-reader.ts';

const PRINCIPLE = 'api::principle.principle';

/** Plans, each due at a moment of its own within this time, which begins once the last of them is made; in seconds. */
const PLANS = 200;
const WITHIN = 60;

/** How long a CMS works between its start and its end, in milliseconds: at random, so that it ends in the midst of something. */
const LIFE_MS = { least: 500, most: 6000 };

/** When all must be done: after the last moment, and the starts of two CMS. */
const LATEST_MS = 5 * 60_000;

let postgresql: RunningPostgresql;
let settings: NodeJS.ProcessEnv;
let machines: RunningCms[] = [];

beforeAll(async () => {
  postgresql = await startPostgresql();
  settings = { DATABASE_URL: postgresql.url };
  machines = [await startCms(settings)];
  machines.push(await startCms(settings));
}, LATEST_MS);

afterAll(async () => {
  for (const machine of machines) await machine.remove();
  await postgresql.stop();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const first = async () => await Editor.signIn(machines[0]?.url ?? '');

/** Kills one of the two CMS at a random moment and starts it again, in turns, until it is told to end; returns how often. */
async function killInTurns(goesOn: () => boolean): Promise<number> {
  let kills = 0;
  while (goesOn()) {
    await pause(LIFE_MS.least + Math.random() * (LIFE_MS.most - LIFE_MS.least));
    const place = kills % 2;
    const machine = machines[place];
    if (!machine) throw new Error('Expected two CMS.');
    await machine.stop();
    kills += 1;
    machines[place] = await startCms(settings, machine.folder);
  }
  return kills;
}

const waiting = async (): Promise<number> => {
  const { body } = await (await first()).send('GET', '/schedule/coming');
  expect(at(body, 'notDone')).toEqual([]);
  const list = at(body, 'waiting');
  return Array.isArray(list) ? list.length : NaN;
};

test(`of ${String(PLANS)} plans each is carried out once, by two CMS that are killed again and again`, async () => {
  const editor = await first();
  const documents: string[] = [];
  for (let place = 0; place < PLANS; place += 1) {
    const slug = `p-${String(place)}`;
    documents.push(await editor.write(PRINCIPLE, { title: slug, slug, summary: 'S.', order: 1 }));
  }
  // What is planned first is due last, so that all of them are made before the first is due.
  for (const [place, document] of documents.entries()) {
    const entries = [{ type: PRINCIPLE, document, language: 'en' }];
    const due = london(60 + WITHIN - (place / PLANS) * WITHIN);
    const planned = await editor.send('POST', '/schedule/plan', { act: 'publish', ...due, entries });
    expect(textAt(planned.body, 'plan', 'result')).toBe('waiting');
  }
  const state = { goesOn: true };
  const killing = killInTurns(() => state.goesOn);
  const latest = Date.now() + LATEST_MS;
  let left = PLANS;
  while (left > 0 && Date.now() < latest) {
    await pause(2000);
    left = await waiting().catch(() => left);
  }
  state.goesOn = false;
  const kills = await killing;
  console.info(`${postgresql.version}: ${String(PLANS)} plans, ${String(kills)} kills.`);
  expect(left).toBe(0);
  const seen = await new LogReader(machines[1]?.url ?? '').all();
  const published = seen.filter((line) => line.startsWith(`publish ${PRINCIPLE} `));
  expect(published.toSorted()).toEqual(documents.map((document) => `publish ${PRINCIPLE} ${document} en`).toSorted());
});
