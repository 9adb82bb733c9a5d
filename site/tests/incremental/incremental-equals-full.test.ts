import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyEdit, type Edit } from './support/edit.ts';
import { fewestEdits, type Beginning } from './support/fewest-edits.ts';
import { writeFirstContent } from './support/first-content.ts';
import { Mirror } from './support/mirror.ts';
import { openNewsroom, type Newsroom } from './support/newsroom.ts';
import { play, story, type Outcome } from './support/play.ts';
import { TOUR } from './support/tour.ts';
import { SEED } from '../../../scripts/checks/test-run/seed.ts';

const MINUTE = 60_000;

/** The short form is a part of `npm test`; the long one, of `npm run test:long`, makes other edits each time. */
const FORM =
  process.env['WAYMARK_LONG'] === 'true'
    ? { edits: 500, thens: { 'go on': 1, publish: 1, compare: 8 }, patience: 60 * MINUTE }
    : { edits: 10, thens: { 'go on': 2, publish: 2, compare: 1 }, patience: 3 * MINUTE };

let newsroom: Newsroom;
let beginning: Beginning;
/** Every edit since the beginning. */
let soFar: readonly Edit[] = [];

/** After a difference that was found, the files may stay different. */
let wentWrong = false;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => unknown)[] = [];

beforeAll(async () => {
  const mirror = new Mirror();
  newsroom = await openNewsroom(mirror, (desk) => writeFirstContent(desk, 1));
  started.push(() => newsroom.close());
  await newsroom.untilPublished();
  const folder = mkdtempSync(join(tmpdir(), 'waymark-beginning-'));
  started.push(() => rmSync(folder, { recursive: true, force: true }));
  // Nobody writes now, so that the databases can be copied as they are.
  cpSync(newsroom.folder, folder, { recursive: true, verbatimSymlinks: true });
  beginning = { folder, mirror: mirror.copy() };
}, 10 * MINUTE);

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

/** What was wrong, and after which edits. */
const report = ({ faults, played }: Outcome): string => `${faults.join('\n')}\nafter these edits:\n${story(played)}`;

/** @throws {Error} with what differs, and the fewest edits that were found to make it differ. */
async function mustEqual(edits: readonly Edit[]): Promise<Outcome> {
  const outcome = await play(newsroom, edits);
  soFar = [...soFar, ...outcome.played.map(({ edit }) => edit)];
  if (outcome.faults.length === 0) return outcome;
  wentWrong = true;
  console.error(`${report(outcome)}\n\nLooking for fewer edits that show it …`);
  const fewest = await fewestEdits(beginning, soFar, FORM.patience);
  const found = fewest
    ? `The fewest edits that were found to show it:\n\n${report(fewest)}`
    : `${report(outcome)}\n\nMade again from the beginning, these edits went well: the order of things in time must matter.`;
  throw new Error(
    `The running publisher's files are not those of a full publish. ${found}\n\nWAYMARK_SEED=${SEED} makes the same edits again.`,
  );
}

describe('whatever editors do, the site has the same bytes as a full publish from nothing', () => {
  it('after each kind of edit', { timeout: 10 * MINUTE }, async () => {
    const { played } = await mustEqual(TOUR);
    expect(played.filter(({ words }) => words === undefined).map(({ edit }) => edit.kind.name)).toEqual([]);
    expect(played.filter(({ refusal }) => refusal !== undefined).map(({ edit }) => edit.kind.name)).toEqual([
      'publish principle in a language that the site does not have',
      // An entry of the tour shows it: nobody may delete it before it is taken out there.
      'delete a picture that may be missing',
    ]);
  });

  it('after edits that chance chooses', { timeout: 120 * MINUTE }, async ({ skip }) => {
    skip(wentWrong, 'The files differ already.');
    const { edits: count, thens } = FORM;
    console.log(`${count} edits with the seed ${SEED}; WAYMARK_SEED=${SEED} makes the same again.`);
    const any = fc.array(anyEdit(thens), { minLength: count, maxLength: count });
    const [edits = []] = fc.sample(any, { seed: SEED, numRuns: 1 });
    const { played } = await mustEqual(edits);
    expect(played).toHaveLength(count);
  });

  it('with every picture made anew', async ({ skip }) => {
    skip(wentWrong, 'The files differ already.');
    expect(await newsroom.differences({ fromNothing: true })).toEqual([]);
  });
});
