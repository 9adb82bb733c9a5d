import { describe, expect, it } from 'vitest';
import { redirectsAfter, redirectsBack, type Move } from './redirects-after';

const DAY = new Date('2026-11-24T12:00:00Z');

const after = (move: Partial<Move>) =>
  redirectsAfter({ type: 'principle', before: undefined, after: undefined, deleted: false, ...move }, DAY);

describe('redirects', () => {
  it('lead from each old address to the new one, and say why and since when', () => {
    const reason = 'Moved to a new address on 24 November 2026.';
    expect(after({ before: 'hope', after: 'real-hope' }).made).toEqual([
      { from: '/principles/hope/', to: '/principles/real-hope/', permanent: true, message: null, reason },
      {
        from: '/case-studies/principle/hope/*',
        to: '/case-studies/principle/real-hope/*',
        permanent: true,
        message: null,
        reason,
      },
    ]);
  });

  it.each([
    ['2026-06-30T22:59:00Z', '30 June 2026'],
    ['2026-06-30T23:00:00Z', '1 July 2026'],
  ])('made at %s say the day that it was for the editors: %s', (instant, day) => {
    const move: Move = { type: 'principle', before: 'hope', after: undefined, deleted: false };
    expect(redirectsAfter(move, new Date(instant)).made[0]?.reason).toBe(`Taken down on ${day}.`);
  });

  it('lead nowhere from what was taken down', () => {
    expect(after({ before: 'hope' }).made).toMatchObject([
      { from: '/principles/hope/', to: null, reason: 'Taken down on 24 November 2026.' },
      { from: '/case-studies/principle/hope/*', to: null },
    ]);
  });

  it('are not made from what was deleted, because they would name it', () => {
    expect(after({ before: 'hope', deleted: true })).toEqual({ made: [], freed: [] });
  });

  it.each([
    [{ to: null, message: 'It is over.' }, false, 'Taken down on 24 November 2026.'],
    [{ to: '/about/', message: null }, false, 'Taken down on 24 November 2026.'],
    [{ to: '/about/', message: null }, true, 'Deleted on 24 November 2026.'],
  ])('say at each address %j, as its editor does; deleted: %s', (instead, deleted, reason) => {
    const made = (from: string) => ({ from, ...instead, permanent: true, reason });
    expect(after({ before: 'hope', deleted, instead }).made).toEqual([
      made('/principles/hope/'),
      made('/case-studies/principle/hope/*'),
    ]);
  });

  it('say nothing of their own of what moved', () => {
    const instead = { to: '/about/', message: null };
    expect(after({ before: 'hope', after: 'real-hope', instead }).made[0]).toMatchObject({
      to: '/principles/real-hope/',
    });
  });

  it('go from where something is published, with or without what lies beneath', () => {
    expect(after({ after: 'hope' })).toEqual({
      made: [],
      freed: ['/principles/hope/', '/case-studies/principle/hope/*', '/case-studies/principle/hope/'],
    });
  });

  it('are not made for an entry that stays where it is, or that the public never saw', () => {
    expect(after({ before: 'hope', after: 'hope' }).made).toEqual([]);
    expect(after({ deleted: true })).toEqual({ made: [], freed: [] });
  });

  it('are not made for what has no address', () => {
    expect(after({ type: 'finding', before: 'hope' })).toEqual({ made: [], freed: [] });
  });
});

it('of what is public again at another address lead there from where it was told to be gone', () => {
  const gone = ['/principles/hope/', '/case-studies/principle/hope/*', '/principles/real-hope/'];
  const back = redirectsBack('principle', 'real-hope', gone, DAY);
  expect(back.map(({ from, to, message }) => [from, to, message])).toEqual([
    ['/principles/hope/', '/principles/real-hope/', null],
    ['/case-studies/principle/hope/*', '/case-studies/principle/real-hope/*', null],
  ]);
  expect(back[0]?.reason).toBe('Public again at a new address on 24 November 2026.');
});
