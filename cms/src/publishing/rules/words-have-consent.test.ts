import { describe, expect, it, test } from 'vitest';
import type { EntryPart, Part } from '../entry-content';
import { emptySite } from '../testing/empty-site';
import { mediaHaveConsent, storyHasConsent, wordsHaveConsent } from './words-have-consent';

const TODAY = '2026-11-29';

const site = emptySite();

const given: Part = {
  reference: 'C-1',
  givenOn: '2024-01-05',
  expiresOn: null,
  withdrawnOn: null,
  mayUse: { text: true, quote: true, image: false, video: false },
  mayAppear: { site: true, social: false, print: false },
};

/** What is wrong with a consent for words, and at which end of which day. */
const CONSENTS: readonly (readonly [consent: Part, problem: string | undefined])[] = [
  [given, undefined],
  [{ ...given, givenOn: TODAY }, undefined],
  [{ ...given, expiresOn: TODAY }, undefined],
  [{ ...given, expiresOn: '2026-11-28' }, 'The consent “C-1” ran out on 28 November 2026. Ask the person again'],
  [{ ...given, withdrawnOn: '2026-07-22' }, 'The consent “C-1” was withdrawn on 22 July 2026. Remove'],
  [{ ...given, withdrawnOn: '2027-01-01' }, 'was withdrawn on 1 January 2027'],
  [{ ...given, givenOn: '2026-11-30' }, 'The consent “C-1” is not given yet.'],
  [{ ...given, givenOn: null }, 'is not given yet'],
  [{ ...given, mayAppear: { site: false, print: true } }, 'does not cover this site'],
  [{ ...given, mayAppear: null }, 'does not cover this site'],
];

describe('a quote', () => {
  const problemsWith = (consent: unknown, entry: Part = {}, component: EntryPart['component'] = 'story.quote') => {
    const parts: EntryPart[] = [{ path: ['quotes', '0'], component, value: { text: 'It helped.', consent } }];
    return wordsHaveConsent(entry, site, { fields: [], parts }, TODAY);
  };

  test.each<readonly [unknown, string | undefined]>([
    ...CONSENTS,
    [{ ...given, mayUse: { text: true, quote: false } }, 'does not cover quotes'],
    [{ ...given, mayUse: null }, 'does not cover quotes'],
    [null, 'No consent is chosen for this quote.'],
    [undefined, 'No consent is chosen for this quote.'],
  ])('with the consent %j is answered with %j', (consent, message) => {
    expect(problemsWith(consent)).toEqual(
      message === undefined ? [] : [{ path: ['quotes', '0', 'consent'], message: expect.stringContaining(message) }],
    );
  });

  it('that is invented needs none', () => {
    expect(problemsWith(null, { invented: true })).toEqual([]);
    expect(problemsWith(null, { invented: false })).toHaveLength(1);
    expect(problemsWith(null, { invented: null })).toHaveLength(1);
    expect(problemsWith({ ...given, withdrawnOn: '2026-07-22' }, { invented: true })).toHaveLength(1);
  });

  it('is all that is looked at', () => {
    expect(problemsWith(null, {}, 'sections.callout')).toEqual([]);
  });

  it('is judged by the day that it is', () => {
    const parts: EntryPart[] = [{ path: [], component: 'story.quote', value: { consent: given } }];
    expect(wordsHaveConsent({}, site, { fields: [], parts })).toEqual([]);
  });
});

describe('a story', () => {
  const problemsWith = (entry: Part) => storyHasConsent(entry, site, { fields: [], parts: [] }, TODAY);

  test.each<readonly [unknown, string | undefined]>([
    ...CONSENTS,
    [{ ...given, mayUse: { text: false, quote: true } }, 'does not cover the text of a story'],
    [null, undefined],
  ])('with the consent %j is answered with %j', (consent, message) => {
    expect(problemsWith({ consent })).toEqual(
      message === undefined ? [] : [{ path: ['consent'], message: expect.stringContaining(message) }],
    );
  });

  it('that is invented needs none, but one that is chosen holds', () => {
    expect(problemsWith({ invented: true, consent: null })).toEqual([]);
    expect(problemsWith({ invented: true, consent: { ...given, withdrawnOn: '2026-07-22' } })).toHaveLength(1);
  });
});

describe.each([
  ['a picture', 'media.image', 'image', 'pictures'],
  ['a film', 'media.video', 'video', 'films'],
] as const)('%s', (_name, component, material, words) => {
  const problemsWith = (consent: unknown) => {
    const parts: EntryPart[] = [{ path: ['media', '0'], component, value: { consent } }];
    return mediaHaveConsent({ invented: true }, site, { fields: [], parts }, TODAY);
  };

  test.each<readonly [unknown, string | undefined]>([
    ...CONSENTS.map(([consent, problem]) => [{ ...consent, mayUse: { [material]: true } }, problem] as const),
    [given, `does not cover ${words}`],
    [null, undefined],
  ])('with the consent %j is answered with %j', (consent, message) => {
    expect(problemsWith(consent)).toEqual(
      message === undefined ? [] : [{ path: ['media', '0', 'consent'], message: expect.stringContaining(message) }],
    );
  });
});
