import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differencesBetween } from '../incremental/support/compare-trees.ts';
import { writeFirstContent } from '../incremental/support/first-content.ts';
import { Mirror } from '../incremental/support/mirror.ts';
import { eventually, FIRST_PUBLISH } from '../support/eventually.ts';
import { slipsOf } from './support/any-slip.ts';
import { FIXED_SLIPS, STANDING_SLIPS } from './support/fixed-slips.ts';
import { fromNothing } from './support/from-nothing.ts';
import { GoodEditor, missing, whatIsLate } from './support/good-editor.ts';
import { problemsOf } from './support/judge.ts';
import { publishLater, takeDownAndPutBack } from './support/lost-links.ts';
import { liveFolder } from './support/public-files.ts';
import { openRoom, type Beginning, type Room } from './support/room.ts';
import type { Made, Slip } from './support/slip.ts';
import { siteFaults } from './support/site-faults.ts';
import { leftOver, undone, weather, type Outcome } from './support/storm.ts';
import { SEED } from '../../../scripts/checks/test-run/seed.ts';

const MINUTE = 60_000;

/** The short form is a part of `npm test`; the long one, of `npm run test:long`, makes other slips each time. */
const COUNT = Number(process.env['WAYMARK_SLIPS'] ?? (process.env['WAYMARK_LONG'] === 'true' ? 300 : 10));

/** Makes only the slip with this number. */
const ONLY = process.env['WAYMARK_SLIP'];

let beginning: Beginning;
let room: Room;
let good: GoodEditor;
const started: (() => unknown)[] = [];

async function enter(mirror: Mirror, options: Parameters<typeof openRoom>[1]): Promise<void> {
  room = await openRoom(mirror, options);
  const [known] = mirror.of('case-study');
  if (!known) throw new Error('Expected a case study among the first content, found none.');
  good = new GoodEditor(room, known);
  await eventually(
    room.publisher.status,
    ({ state, problems }) => state === 'up to date' && problems.length === 0,
    FIRST_PUBLISH,
  );
}

/** Makes a slip; where it left a mess, what comes next begins anew. */
async function meet(slip: Slip): Promise<Outcome> {
  const outcome = await weather(room, good, slip);
  console.log(
    `${outcome.words}: ${outcome.verdict ?? 'not made'}${outcome.faults.map((f) => `\n     ✗ ${f}`).join('')}`,
  );
  if (!outcome.isOver) {
    await room.close();
    await enter(beginning.mirror.copy(), { template: beginning.folder });
  }
  return outcome;
}

beforeAll(async () => {
  const mirror = new Mirror();
  await enter(mirror, { write: (desk) => writeFirstContent(desk, 1) });
  started.push(() => room.close());
  const folder = mkdtempSync(join(tmpdir(), 'waymark-beginning-'));
  started.push(() => rmSync(folder, { recursive: true, force: true }));
  // Nobody writes now, so that the databases can be copied as they are.
  cpSync(room.folder, folder, { recursive: true, verbatimSymlinks: true });
  beginning = { folder, mirror: mirror.copy() };
}, 10 * MINUTE);

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

describe('one slip never stops the rest', () => {
  it.each(FIXED_SLIPS)('$title', { timeout: 10 * MINUTE }, async (slip) => {
    const { faults } = await meet(slip);
    expect(faults).toEqual([]);
  });

  it('puts back the links to what was taken down, once it is published again', async () => {
    await takeDownAndPutBack(room);
  });

  it('shows the links to a draft from the moment it is published', async () => {
    await publishLater(room);
  });

  it('whatever chance makes of it', { timeout: 170 * MINUTE }, async () => {
    const drawn = slipsOf(SEED, ONLY === undefined ? COUNT : Number(ONLY) + 1);
    const failed: string[] = [];
    const counts = new Map<string, number>();
    for (const [number, slip] of drawn.entries()) {
      if (ONLY !== undefined && number !== Number(ONLY)) continue;
      const { words, verdict, faults } = await meet(slip);
      counts.set(verdict ?? 'not made', (counts.get(verdict ?? 'not made') ?? 0) + 1);
      if (faults.length > 0)
        failed.push(`WAYMARK_SEED=${SEED} WAYMARK_SLIP=${number}: ${words}\n    ${faults.join('\n    ')}`);
    }
    console.log(`seed ${SEED}: ${JSON.stringify([...counts])}`);
    expect(failed).toEqual([]);
  });

  it('comes up from an empty store while slips stand', { timeout: 30 * MINUTE }, async () => {
    const standing: Made[] = [];
    const comparedOnce = { ...room, compare: () => Promise.resolve() };
    for (const slip of STANDING_SLIPS) standing.push(await slip.make(comparedOnce));
    await room.compare();
    const expected = await good.next();
    const late = await whatIsLate(room, expected);
    const faults = await fromNothing(room, (anew) => [
      ...missing(anew, expected),
      ...siteFaults(anew, undefined),
      ...standing
        .filter(({ touched }) => touched && problemsOf(anew.status, touched).length === 0)
        .map(({ words }) => `nothing is told of this: ${words}`),
    ]);
    const left: string[] = [];
    for (const made of standing) left.push(...(await undone(room, made)));
    for (const made of standing) left.push(...(await leftOver(room, made)));
    expect([...late, ...faults, ...left]).toEqual([]);
  });

  it('comes up from an empty store with the same files, byte for byte, once all is put right', async () => {
    await fromNothing(room, (anew) => {
      expect(differencesBetween(liveFolder(room), liveFolder(anew))).toEqual([]);
    });
  });
});
