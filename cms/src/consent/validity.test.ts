import { describe, expect, test } from 'vitest';
import { coverageOf, standingOf, type ConsentRecord } from './validity';

const TODAY = '2026-11-30';

const given: ConsentRecord = {
  givenOn: '2025-01-05',
  expiresOn: null,
  withdrawnOn: null,
  mayUse: { text: true, quote: true, image: false, video: null },
  mayAppear: { site: true, social: false, print: false, openData: false },
};

describe('a consent', () => {
  test.each<readonly [ConsentRecord, string]>([
    [given, 'valid'],
    [{ ...given, givenOn: TODAY }, 'valid'],
    [{ ...given, expiresOn: TODAY }, 'valid'],
    [{ ...given, expiresOn: '2026-11-29' }, 'ended'],
    [{ ...given, givenOn: '2026-12-01' }, 'not yet given'],
    [{ ...given, givenOn: null }, 'not yet given'],
    [{ ...given, withdrawnOn: TODAY }, 'withdrawn'],
    [{ ...given, withdrawnOn: '2027-01-01' }, 'withdrawn'],
    [{ ...given, withdrawnOn: TODAY, expiresOn: '2020-01-01' }, 'withdrawn'],
    [{ ...given, withdrawnOn: '' }, 'valid'],
  ])('%j is %s', (consent, standing) => {
    expect(standingOf(consent, TODAY)).toBe(standing);
  });

  test.each<readonly [ConsentRecord, readonly string[]]>([
    [given, ['text', 'quote']],
    [{ ...given, mayAppear: { site: false, openData: true } }, []],
    [{ ...given, mayAppear: null }, []],
    [{ ...given, mayUse: null }, []],
    [{ ...given, mayUse: { video: true } }, ['video']],
    [{ ...given, expiresOn: '2026-11-29' }, []],
    [{ ...given, withdrawnOn: TODAY }, []],
    [{}, []],
  ])('%j covers %j', (consent, covered) => {
    expect(coverageOf(consent, TODAY)).toEqual(covered);
  });
});
