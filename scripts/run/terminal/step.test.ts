import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { inWords, step } from './step.mjs';

/** What a step prints where there is no terminal. */
async function printedBy(work: () => Promise<unknown>): Promise<string> {
  const out = Object.assign(new PassThrough(), { isTTY: false });
  await step('Building the site', work, out).catch(() => undefined);
  out.end();
  return text(out);
}

describe('progress', () => {
  it.each([
    [400, '0 s'],
    [4_000, '4 s'],
    [80_000, '1 min 20 s'],
  ])('%d ms is told as "%s"', (ms, words) => {
    expect(inWords(ms)).toBe(words);
  });

  it('says what begins, and that it is done', async () => {
    expect(await printedBy(() => Promise.resolve())).toBe('… Building the site\n✓ Building the site (0 s)\n');
  });

  it('says what did not work, and lets the error through', async () => {
    const failing = () => Promise.reject(new Error('no'));
    expect(await printedBy(failing)).toBe('… Building the site\n✗ Building the site (0 s)\n');
    await expect(step('x', failing, Object.assign(new PassThrough(), { isTTY: false }))).rejects.toThrow('no');
  });
});
