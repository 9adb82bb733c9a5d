import { describe, expect, it } from 'vitest';
import { deadLink, quietRound, roundWith } from '../pipeline/testing/rounds.ts';
import { summaryOf } from '../pipeline/round-summary.ts';
import { describe as tell, describeReleases, progressLine } from './terminal-output.ts';

describe('what a publish tells people', () => {
  it('is what was read, rendered and released', () => {
    expect(tell(summaryOf(roundWith()))).toMatchInlineSnapshot(`
      "The site is published.
        read      1 change, 6 ms
        rendered  3 pages of 2,000, 12 ms
        released  4 files of 2,100 as release 7, 21 ms
      "
    `);
  });

  it('is that everything was read, where it was', () => {
    const round = roundWith({ rendered: 1, written: 1, renderMs: 61_000 });
    expect(tell(summaryOf({ ...round, sync: { mode: 'full', changes: 0, ms: 2345 } }))).toMatchInlineSnapshot(`
      "The site is published.
        read      everything in the CMS, 2.3 s
        rendered  1 page of 2,000, 61.0 s
        released  1 file of 2,100 as release 7, 21 ms
      "
    `);
  });

  it('is that nothing had changed', () => {
    expect(tell(summaryOf(quietRound))).toMatchInlineSnapshot(`
      "Nothing has changed since the last publish.
        read      0 changes, 1 ms
      "
    `);
  });

  it('is that every page came out as it was', () => {
    expect(tell(summaryOf(roundWith({ outcome: 'unchanged', written: 0 })))).toMatchInlineSnapshot(`
      "Every page came out as it was: the live release stays.
        read      1 change, 6 ms
        rendered  3 pages of 2,000, 12 ms
      "
    `);
  });

  it('is why it was held back', () => {
    const why = '900 of 1000 pages would go.';
    expect(tell(summaryOf(roundWith({ outcome: 'held', files: 0, written: 0, why })))).toMatchInlineSnapshot(`
      "Not published: the last good release stays live.
        900 of 1000 pages would go.
        read      1 change, 6 ms
        rendered  3 pages of 2,000, 12 ms
      "
    `);
  });

  it('is that publishing pauses, and how to go on', () => {
    expect(tell(summaryOf({ ...quietRound, isPaused: true }))).toContain(
      'Publishing pauses since a rollback. Go on with --resume.',
    );
  });

  it('is each problem, up to twenty, and how many more there are', () => {
    const text = tell(summaryOf(roundWith({ problems: Array.from({ length: 23 }, () => deadLink) })));
    expect(text).toContain('What is named here keeps its last good version, or stays away, until it is put right:');
    expect(text.match(/✗ The page \/a\/ links to \/gone\//g)).toHaveLength(20);
    expect(text).toContain('… and 3 more.');
  });
});

describe('the list of releases', () => {
  it('marks the live one, and says what each was made for', () => {
    const facts = { madeAt: '2026-11-24T09:00:00.000Z', pages: 2000, files: 2100, removed: 0, takenDown: [] };
    const releases = [
      { ...facts, number: 12, written: 1204, because: ['page “A”', 'page “B”', 'page “C”', 'page “D”'] },
      { ...facts, number: 11, written: 1, removed: 2, pages: 1, because: [] },
    ];
    expect(describeReleases(releases, 11)).toMatchInlineSnapshot(`
      "     12  2026-11-24T09:00:00.000Z  2,000 pages, 1,204 files put, 0 removed: page “A”, page “B”, page “C” and more
      →    11  2026-11-24T09:00:00.000Z  1 page, 1 file put, 2 removed
      "
    `);
  });

  it('says how to make the first one where there is none', () => {
    expect(describeReleases([], undefined)).toBe('There is no release yet. Make one with: npm run publish:site\n');
  });
});

describe('the progress of a publish', () => {
  it('is a line for each stage, written over as it goes on, with a bar where the end is known', () => {
    const written: string[] = [];
    let time = 0;
    const progress = progressLine(
      (text) => written.push(text),
      () => (time += 500),
    );
    progress('reading', 1);
    progress('reading', 1200);
    progress('rendering', 0, 0);
    progress('rendering', 50, 100);
    expect(written).toEqual([
      '\rReading the CMS 1 entry, 500 ms   ',
      '\rReading the CMS 1,200 entries, 1.0 s   ',
      '\n',
      '\rRendering pages 0 of 0, 500 ms   ',
      '\rRendering pages ████████████░░░░░░░░░░░░ 50 of 100, 1.0 s   ',
    ]);
  });
});
