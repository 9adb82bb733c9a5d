import { describe, expect, it } from 'vitest';
import { isTooManyGone, whyHoldBack, type Intended } from './release-guard.ts';

const quiet: Intended = {
  pages: 1000,
  goingPages: 0,
  changed: 1,
  beganAnew: false,
};

describe('a release that is guarded', () => {
  it.each<[string, Partial<Intended>]>([
    ['a few pages that go without a word', { goingPages: 5, changed: 0 }],
    ['a few of a small site', { pages: 20, goingPages: 5, changed: 0 }],
    ['a hundred stories that were taken down', { goingPages: 300, changed: 100 }],
    ['the addresses of many stories, found to be others', { goingPages: 60, changed: 60 }],
    ['everything as it was, after the publisher began anew', { pages: 240, changed: 140, beganAnew: true }],
  ])('goes out with %s', (_, intended) => {
    expect(whyHoldBack({ ...quiet, ...intended })).toBeUndefined();
  });

  it('is held back where more pages would go than changes explain', () => {
    expect(whyHoldBack({ ...quiet, goingPages: 900 })).toMatchInlineSnapshot(
      `"900 of 1000 pages would go, and only one entry changed. Look at what happened to the content or to the code; where it is meant, publish it with --force."`,
    );
  });

  it('is held back where the publisher began anew and most pages would go, and says that nothing can explain it', () => {
    expect(whyHoldBack({ ...quiet, beganAnew: true, goingPages: 900, changed: 80 })).toMatchInlineSnapshot(
      `"900 of 1000 pages would go, and because the publisher began anew, the change log cannot say why. Look at what happened to the content or to the code; where it is meant, publish it with --force."`,
    );
  });
});

describe('entries that are gone without a word', () => {
  it.each([
    [5, 6, false],
    [6, 6, true],
    [6, 120, false],
    [7, 120, true],
    [50, 1000, false],
    [51, 1000, true],
  ])('%i of %i are too many: %s', (gone, all, isTooMany) => {
    expect(isTooManyGone(gone, all)).toBe(isTooMany);
  });
});
