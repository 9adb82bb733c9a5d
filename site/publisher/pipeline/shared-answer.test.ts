import { describe, expect, it } from 'vitest';
import { shareAnswers } from './shared-answer.ts';

/** A question that a test answers; `asked` counts how often it was put. */
function question() {
  const open: (() => void)[] = [];
  let asked = 0;
  const ask = shareAnswers(() => {
    const number = (asked += 1);
    return new Promise<number>((resolve) =>
      open.push(() => {
        resolve(number);
      }),
    );
  });
  const answer = async () => {
    open.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ask, answer, asked: () => asked };
}

describe('a shared answer', () => {
  it('is asked for at once, and again by whoever asks afterwards', async () => {
    const { ask, answer, asked } = question();
    const first = ask();
    await answer();
    expect([await first, asked()]).toEqual([1, 1]);
    const second = ask();
    await answer();
    expect([await second, asked()]).toEqual([2, 2]);
  });

  it('is one for all who ask while a question is on its way, and none that was asked for before them', async () => {
    const { ask, answer, asked } = question();
    const early = ask();
    const late = [ask(), ask(), ask()];
    expect(asked()).toBe(1);
    await answer();
    await answer();
    expect([await early, ...(await Promise.all(late)), asked()]).toEqual([1, 2, 2, 2, 2]);
  });

  it('is asked for anew after a question that failed', async () => {
    let asked = 0;
    const ask = shareAnswers(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('No.')) : Promise.resolve('Yes.');
    });
    const [first, second] = await Promise.allSettled([ask(), ask()]);
    expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 'Yes.' }]);
  });
});
