import { describe, expect, it } from 'vitest';
import { deadLink, quietRound, roundWith } from './testing/rounds.ts';
import { summaryOf } from './round-summary.ts';

describe('the summary of a publish', () => {
  it('holds its figures, times rounded to milliseconds', () => {
    const { peakRssMb, ...summary } = summaryOf(roundWith({ problems: [deadLink] }));
    expect(peakRssMb).toBeGreaterThan(10);
    expect(summary).toEqual({
      outcome: 'released',
      release: 7,
      pages: 2000,
      files: 2100,
      rendered: 3,
      written: 4,
      sync: { mode: 'changes', changes: 1, ms: 6 },
      full: { ms: 34, msPerPage: 0.017, renderMs: 12, decideMs: 1, releaseMs: 20 },
      why: undefined,
      problems: [deadLink],
    });
  });

  it('says that there was nothing to do, or that publishing pauses', () => {
    expect(summaryOf(quietRound)).toMatchObject({ outcome: 'nothing to do', rendered: 0, written: 0, problems: [] });
    expect(summaryOf(quietRound).full).toBeUndefined();
    expect(summaryOf({ ...quietRound, isPaused: true }).outcome).toBe('paused');
  });

  it('needs no page to be live', () => {
    expect(summaryOf(roundWith({ outcome: 'held', pages: 0, why: 'The first page is missing.' })).full?.msPerPage).toBe(
      34,
    );
  });
});
