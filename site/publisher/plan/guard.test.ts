import { describe, expect, it } from 'vitest';
import { whyHoldBack, type Intended } from './guard.ts';

const quiet: Intended = {
  pages: 1000,
  goingPages: 0,
  changingPages: 0,
  explained: 1,
  unexplained: 0,
  beganAnew: false,
};

describe('a release that is guarded', () => {
  it.each<[string, Partial<Intended>]>([
    ['one correction', { changingPages: 3 }],
    ['a new name of the site, on every page', { changingPages: 1000 }],
    ['a few pages that go without a word', { goingPages: 5, explained: 0 }],
    ['a few of a small site', { pages: 20, goingPages: 5, explained: 0 }],
    ['a hundred stories that were taken down, each told', { goingPages: 300, explained: 100 }],
    [
      'everything, after an update of the code that made the publisher begin anew',
      { pages: 240, changingPages: 240, explained: 0, unexplained: 140, beganAnew: true },
    ],
    ['a drift that a comparison found in some entries', { changingPages: 400, explained: 0, unexplained: 5 }],
    ['much that is mostly told', { changingPages: 900, explained: 50, unexplained: 50 }],
  ])('goes out with %s', (_, intended) => {
    expect(whyHoldBack({ ...quiet, ...intended })).toBeUndefined();
  });

  it('is held back where more pages would go than changes explain', () => {
    expect(whyHoldBack({ ...quiet, goingPages: 900 })).toMatchInlineSnapshot(
      `"900 of 1000 pages would go, and the change log tells of one change only. Look at what happened to the content or to the code; where it is meant, publish it with --force."`,
    );
  });

  it('is held back where the publisher began anew and most pages would go, and says that nothing can explain it', () => {
    expect(
      whyHoldBack({ ...quiet, beganAnew: true, goingPages: 900, explained: 0, unexplained: 80 }),
    ).toMatchInlineSnapshot(
      `"900 of 1000 pages would go, and because the publisher began anew, the change log cannot say why. Look at what happened to the content or to the code; where it is meant, publish it with --force."`,
    );
  });

  it('is held back where much would change that the change log does not tell of', () => {
    expect(whyHoldBack({ ...quiet, changingPages: 900, unexplained: 60 })).toMatchInlineSnapshot(
      `"900 of 1000 pages would change, by 60 entries that the change log does not tell of. Look at what happened to the content; where it is meant, publish it with --force."`,
    );
  });
});
