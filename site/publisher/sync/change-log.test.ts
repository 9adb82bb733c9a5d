import { describe, expect, it } from 'vitest';
import { changesSince, everythingWithdrawn, lookAhead } from './change-log.ts';
import { FakeCms, change } from './testing/fake-cms.ts';

/** A log with so many rows, and a reader who has read them all. */
async function readTo(last: number) {
  const cms = new FakeCms();
  cms.changes = [];
  for (let number = 1; number <= last; number += 1) cms.tell('page', `page-${number}`);
  return { cms, cursor: (await everythingWithdrawn(cms.ask)).head };
}

/** What a reader finds: whether the log goes on, and with which entries. */
async function found({ cms, cursor }: Awaited<ReturnType<typeof readTo>>) {
  const { continuous, changes } = await changesSince(cms.ask, cursor);
  return [continuous, changes.map(({ document }) => document)];
}

describe('a reader of the change log', () => {
  it('finds what came since, in one question', async () => {
    const reader = await readTo(3);
    reader.cms.asked.length = 0;
    reader.cms.tell('page', 'news');
    expect(await found(reader)).toEqual([true, ['news']]);
    expect(reader.cms.asked).toEqual(['changesAfter']);
  });

  it('finds every row of a log that is longer than one answer, and stands at its end', async () => {
    const reader = await readTo(1);
    for (let number = 0; number < 1203; number += 1) reader.cms.tell('page', `p${number}`);
    const { changes, head } = await changesSince(reader.cms.ask, reader.cursor);
    expect(new Set(changes.map(({ sequence }) => sequence)).size).toBe(1203);
    expect(await changesSince(reader.cms.ask, head)).toMatchObject({ continuous: true, changes: [], latest: 1204 });
  });

  it('knows how far the log goes from the first answer', async () => {
    const { cms, cursor } = await readTo(2);
    for (const id of ['a', 'b', 'c']) cms.tell('page', id);
    expect(await lookAhead(cms.ask, cursor, 1)).toMatchObject({ latest: 5, changes: [{ document: 'a' }] });
  });

  it('begins with the first row of a log that was empty by reading everything', async () => {
    const reader = await readTo(0);
    expect(await found(reader)).toEqual([true, []]);
    reader.cms.tell('page', 'first');
    expect(await found(reader)).toEqual([false, []]);
  });
});

describe('a log of a restored database', () => {
  it.each<[what: string, restore: (cms: FakeCms) => void]>([
    ['that is shorter than what was read', ({ changes }) => changes.splice(3)],
    ['that has grown to the same length with other rows', (cms) => regrow(cms, 3, 5)],
    ['that has grown past what was read with other rows', (cms) => regrow(cms, 3, 9)],
    [
      'whose last row happened at another time',
      (cms) => {
        cms.changes = cms.changes.map((row) => ({ ...row, at: '2026-11-25T12:00:00.000Z' }));
      },
    ],
    ['that is empty', ({ changes }) => changes.splice(0)],
    [
      'that was shortened from its beginning, past what was read',
      (cms) => (regrow(cms, 5, 9), cms.changes.splice(0, 6)),
    ],
    [
      'that is another one',
      (cms) => {
        cms.log = 'another';
      },
    ],
  ])('%s is not gone on with', async (_, restore) => {
    const reader = await readTo(5);
    restore(reader.cms);
    expect(await found(reader)).toEqual([false, []]);
  });

  it('that holds everything that was read is gone on with, also where older rows are gone', async () => {
    const reader = await readTo(5);
    reader.cms.changes.splice(0, 4);
    reader.cms.tell('page', 'news');
    expect(await found(reader)).toEqual([true, ['news']]);
  });
});

/** Keeps the first rows of a log, and goes on with others. */
function regrow(cms: FakeCms, kept: number, length: number): void {
  cms.changes.splice(kept);
  for (let number = kept + 1; number <= length; number += 1)
    cms.changes.push(change(number, 'api::page.page', `other-${number}`));
}
