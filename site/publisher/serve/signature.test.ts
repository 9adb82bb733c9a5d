import { describe, expect, it } from 'vitest';
import { isSigned, sign } from './signature.ts';

const now = 1_800_000_000_000;

describe('a signed call', () => {
  it('is believed for five minutes', () => {
    const signature = sign('secret', now);
    expect(isSigned('secret', String(now), signature, now + 299_000)).toBe(true);
    expect(isSigned('secret', String(now), signature, now + 301_000)).toBe(false);
  });

  it.each([
    ['another secret', sign('other', now), String(now)],
    ['another time', sign('secret', now), String(now + 1)],
    ['another question', sign('secret', now, 'publish'), String(now)],
    ['half a signature', sign('secret', now).slice(0, 32), String(now)],
    ['no time', sign('secret', now), undefined],
    ['no signature', undefined, String(now)],
  ])('is not believed with %s', (_, signature, timestamp) => {
    expect(isSigned('secret', timestamp, signature, now)).toBe(false);
  });
});
