import { describe, expect, it } from 'vitest';
import type { Part } from '../entry-content';
import { emptySite } from '../testing/empty-site';
import { movedDateSaysWhy } from './moved-date-says-why';

const month = (on: string) => ({ on: `${on}-01`, precision: 'month' });
const move = (from: string, movedOn: string, reason = 'Pay is the hard part.') => ({
  earlier: month(from),
  movedOn,
  reason,
});

/** Where, and with which words, a promise is refused, of which something else was published last. */
async function refusals(promise: Part, before?: Part): Promise<string[]> {
  const site = emptySite({ lastPublished: () => Promise.resolve(before) });
  const found = await movedDateSaysWhy(promise, site, undefined, '2026-11-30');
  return found.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const june = { expectedOn: month('2026-06'), moves: [] };

describe('a promise', () => {
  it.each<[string, Part, Part | undefined]>([
    ['is new', june, undefined],
    ['is new, and moved before it came here', { ...june, moves: [move('2026-03', '2026-02-01')] }, undefined],
    ['keeps its date', june, june],
    ['names another day of the same month', { expectedOn: { on: '2026-06-30', precision: 'month' } }, june],
    ['has a date for the first time', june, { expectedOn: null, moves: null }],
    [
      'moves, and says from where and why',
      { expectedOn: month('2026-09'), moves: [move('2026-06', '2026-05-02')] },
      june,
    ],
    [
      'moves twice, back to where it was',
      { expectedOn: month('2026-06'), moves: [move('2026-09', '2026-07-01'), move('2026-06', '2026-05-02')] },
      { expectedOn: month('2026-09'), moves: [move('2026-06', '2026-05-02')] },
    ],
    ['gives up its date, and says why', { expectedOn: null, moves: [move('2026-06', '2026-05-02')] }, june],
    ['tells of a move from before', { ...june, moves: [move('2026-01', '2025-12-01')] }, june],
  ])('that %s is taken', async (_what, promise, before) => {
    expect(await refusals(promise, before)).toEqual([]);
  });

  it('whose date is another is refused there, with what readers were told', async () => {
    const told =
      'expectedOn: Readers were told “June 2026”. Add a moved date below with “June 2026” as the earlier date, and say why it moved; or keep the date as it was.';
    expect(await refusals({ expectedOn: month('2026-09'), moves: [] }, june)).toEqual([told]);
    expect(await refusals({ expectedOn: { on: '2026-06-01', precision: 'year' } }, june)).toEqual([told]);
    expect(await refusals({ expectedOn: null }, june)).toEqual([told]);
    expect(await refusals({ expectedOn: month('2026-09'), moves: [move('2026-05', '2026-05-02')] }, june)).toEqual([
      told,
    ]);
  });

  it('that moves again needs another move than the one that was told', async () => {
    const before = { expectedOn: month('2026-06'), moves: [move('2026-06', '2026-01-02')] };
    expect(await refusals({ ...before, expectedOn: month('2026-09') }, before)).toHaveLength(1);
  });

  it('keeps the moves that readers were told, each word of them', async () => {
    const before = { ...june, moves: [move('2026-03', '2026-02-01')] };
    const gone =
      'moves: Readers were told that this moved from “March 2026” on 1 February 2026: “Pay is the hard part.” A moved date stays as it was. Put it back, and add another for what is new.';
    expect(await refusals(june, before)).toEqual([gone]);
    expect(await refusals({ ...june, moves: [move('2026-03', '2026-02-01', 'Pay.')] }, before)).toEqual([gone]);
    expect(await refusals({ ...june, moves: [move('2026-02', '2026-02-01')] }, before)).toEqual([gone]);
  });

  it('moves neither in the future nor from where it is', async () => {
    expect(await refusals({ ...june, moves: [move('2026-03', '2026-12-01')] })).toEqual([
      'moves.0.movedOn: 1 December 2026 is still to come. Write the day on which you decided that it moves.',
    ]);
    expect(await refusals({ ...june, moves: [move('2026-06', '2026-03-01')] })).toEqual([
      'moves.0.earlier: It is expected “June 2026”, and this says that it moved from there. Change one of the two.',
    ]);
  });
});
