import { describe, expect, it } from 'vitest';
import { changeStatus, entryStatus, entryStatuses, type StatusFacts } from './status-answers.ts';
import { StatusBoard, type Status } from './status.ts';
import type { QueuedEntry } from '../store/queue.ts';
import { change } from '../sync/testing/fake-cms.ts';
import { fakePipeline } from './testing/fake-pipeline.ts';
import { changedEntry, quietRound } from './testing/rounds.ts';

const NINE = Date.parse('2026-11-24T09:00:00.000Z');
const about = { type: 'page', id: 'a' };
const about4 = { sequence: 4, ...about };

/** What is known after the log was taken in to number 5; number 4 is of the page “About”, which the test says the rest of. */
function facts(
  {
    waiting = [],
    state = 'up to date',
    ...rest
  }: Partial<StatusFacts> & {
    readonly waiting?: readonly QueuedEntry[];
    readonly state?: Status['state'];
  } = {},
  prepare: (pipeline: StatusFacts['pipeline']) => void = () => undefined,
): StatusFacts {
  const pipeline = fakePipeline({ round: () => Promise.resolve(quietRound), waiting });
  pipeline.store.moveCursor({ log: 'log', sequence: 5, row: 'r' });
  pipeline.store.put({ type: 'page', locale: 'en', id: 'a', data: { title: 'About', slug: 'about' }, files: [] });
  pipeline.liveLog.take([about4]);
  prepare(pipeline);
  const status = { ...new StatusBoard().status, state, message: 'Why it is so.' };
  return { pipeline, status, unseen: [], latest: 5, whyHeld: undefined, ...rest };
}

const goesLive = ({ liveLog }: StatusFacts['pipeline']) => {
  liveLog.wentLive([changedEntry], 7, NINE);
};
const held = { ...changedEntry, isHeld: true };

describe('how far a change is', () => {
  const unseen = [change(6, 'api::page.page', 'b')];

  it.each<[what: string, number: number, facts: StatusFacts, expected: object | undefined]>([
    [
      'not looked at, with its entry',
      6,
      facts({ unseen, latest: 6 }),
      { state: 'not looked at', entry: { type: 'page', id: 'b' } },
    ],
    ['not looked at, where the CMS does not answer', 9, facts({ latest: undefined }), { state: 'not looked at' }],
    ['unknown, where the CMS has given out no such number', 9, facts(), undefined],
    [
      'in work, until it is live',
      4,
      facts({ waiting: [changedEntry] }),
      { state: 'in work', entry: about, because: [] },
    ],
    [
      'live since then, with its release',
      4,
      facts({}, goesLive),
      { state: 'live', since: '2026-11-24T09:00:00.000Z', release: 7 },
    ],
    ['live, where it told of nothing public', 5, facts(), { state: 'live', since: undefined, entry: undefined }],
    ['held back with its page', 4, facts({ waiting: [held] }), { state: 'held back' }],
    [
      'held back with the whole release',
      4,
      facts({ whyHeld: 'Too much.' }),
      { state: 'held back', because: ['Too much.'] },
    ],
    [
      'held back while publishing pauses',
      4,
      facts({ state: 'paused' }),
      { state: 'held back', because: ['Why it is so.'] },
    ],
  ])('is %s', (_, number, known, expected) => {
    const found = changeStatus(number, known);
    if (expected) expect(found).toMatchObject({ change: number, ...expected });
    else expect(found).toBeUndefined();
  });

  it('is in work for every number that was taken in by reading everything, until that is live', () => {
    const known = facts({}, ({ liveLog }) => {
      liveLog.takeEverything({ sequence: 5 });
    });
    expect([1, 5].map((number) => changeStatus(number, known)?.state)).toEqual(['in work', 'in work']);
    goesLive(known.pipeline);
    expect(changeStatus(1, known)).toMatchObject({ state: 'live', release: 7 });
  });
});

describe('how far an entry is', () => {
  const refuse = ({ store }: StatusFacts['pipeline']) => {
    const message = 'page “About”, field sections: is empty.';
    store.refuse({
      ...about,
      locale: 'en',
      name: 'page “About”',
      field: 'sections',
      message,
      page: undefined,
      targets: [],
    });
  };
  const makesPictures = ({ media }: StatusFacts['pipeline']) => void media.making?.add('a picture');
  const goes = (pipeline: StatusFacts['pipeline']) => {
    goesLive(pipeline);
    pipeline.store.remove({ ...about, locale: 'en' });
  };

  it.each<[what: string, facts: StatusFacts, expected: object]>([
    ['live since then', facts({}, goesLive), { state: 'live', name: 'page “About”', release: 7, problems: [] }],
    [
      'live, and on other pages too',
      facts({}, goesLive),
      { alsoOn: { count: 3, addresses: ['/', '/about/', '/help/'] } },
    ],
    [
      'taken down, where the site has it no more',
      facts({}, goes),
      { state: 'taken down', addresses: [], alsoOn: { count: 0 } },
    ],
    ['in work', facts({ waiting: [changedEntry] }), { state: 'in work' }],
    [
      'on its way, and waits for the sizes of pictures',
      facts({ unseen: [change(6, 'api::page.page', 'a')] }, makesPictures),
      { state: 'not looked at', waitsFor: 'pictures' },
    ],
    ['live, whatever pictures are made for others', facts({}, makesPictures), { state: 'live', waitsFor: undefined }],
    ['not looked at', facts({ unseen: [change(6, 'api::page.page', 'a')] }, goesLive), { state: 'not looked at' }],
    [
      'held back where it was refused, with entry and field',
      facts({}, refuse),
      { state: 'held back', problems: [{ place: { entry: 'page “About”', field: 'sections' } }] },
    ],
  ])('is %s', (_, known, expected) => {
    expect(entryStatus(about, known)).toMatchObject({ ...about, ...expected });
  });

  it('is unknown where there never was one', () => {
    expect(entryStatus({ type: 'page', id: 'never' }, facts())).toBeUndefined();
  });
});

describe('how far many entries are', () => {
  const never = { type: 'page', id: 'never' };

  it('is told in their order, the same as of each by itself, without the other pages that show them', () => {
    const known = facts({}, goesLive);
    const { alsoOn, ...own } = entryStatus(about, known) ?? {};
    expect(alsoOn).toBeDefined();
    expect(entryStatuses([never, about, about], known)).toEqual([null, own, own]);
  });

  it('reads what waits and what is wrong once, however many are asked for', () => {
    const known = facts({ waiting: [changedEntry] });
    const read: string[] = [];
    const noted = <Value>(what: string, value: () => Value) => {
      return () => (read.push(what), value());
    };
    const pipeline = {
      ...known.pipeline,
      waiting: noted('waiting', known.pipeline.waiting),
      problems: noted('problems', known.pipeline.problems),
    };
    expect(entryStatuses(Array(100).fill(about), { ...known, pipeline })).toHaveLength(100);
    expect(read).toEqual(['waiting', 'problems']);
  });
});
