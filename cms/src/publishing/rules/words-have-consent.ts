import { dayIn, isRecord, LANGUAGE_TAG } from '@waymark/shared-types';
import { isDay, isOn, standingOf, type Material } from '../../consent/validity';
import type { EntryContent, Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import type { PublicSite } from '../public-site';

const IN_WORDS: Readonly<Record<Material, string>> = {
  text: 'the text of a story',
  quote: 'quotes',
  image: 'pictures',
  video: 'films',
};

/**
 * Nobody’s words are published without their consent: given, neither withdrawn nor run out, and for quotes on the site (UK
 * GDPR, Articles 6(1)(a), 7(1) and 9(2)(a)). What is marked as invented was said by nobody, and needs none; a consent that is chosen
 * for it holds all the same.
 */
export function wordsHaveConsent(
  { invented }: Part,
  _site: PublicSite,
  { parts }: EntryContent,
  today = dayIn(new Date()),
): FieldProblem[] {
  return parts.flatMap(({ path, component, value: { consent } }) => {
    if (component !== 'story.quote') return [];
    if (isRecord(consent)) return problemAt([...path, 'consent'], consent, 'quote', today);
    if (invented === true) return [];
    const message =
      'No consent is chosen for this quote. Choose the record of the person’s consent, or ask whoever looks after consents to choose it; or remove the quote.';
    return [{ path: [...path, 'consent'], message }];
  });
}

/** A story of which somebody agreed that it is told is told only while, and where, they agree. */
export function storyHasConsent(
  { consent }: Part,
  _site: PublicSite,
  _content: EntryContent,
  today = dayIn(new Date()),
): FieldProblem[] {
  return isRecord(consent) ? problemAt(['consent'], consent, 'text', today) : [];
}

const SHOWN: Readonly<Partial<Record<string, Material>>> = { 'media.image': 'image', 'media.video': 'video' };

/** Pictures and films of which somebody agreed that they are shown are shown only while, and where, they agree. */
export function mediaHaveConsent(
  _entry: Part,
  _site: PublicSite,
  { parts }: EntryContent,
  today = dayIn(new Date()),
): FieldProblem[] {
  return parts.flatMap(({ path, component, value: { consent } }) => {
    const material = SHOWN[component];
    return material && isRecord(consent) ? problemAt([...path, 'consent'], consent, material, today) : [];
  });
}

function problemAt(path: string[], consent: Part, material: Material, today: string): FieldProblem[] {
  const message = problemWith(consent, material, today);
  return message === undefined ? [] : [{ path, message }];
}

function problemWith(consent: Part, material: Material, today: string): string | undefined {
  const { reference, expiresOn, withdrawnOn, mayUse, mayAppear } = consent;
  const name = `The consent “${String(reference)}”`;
  switch (standingOf(consent, today)) {
    case 'withdrawn':
      return `${name} was withdrawn on ${inWords(withdrawnOn)}. Remove what it was given for.`;
    case 'not yet given':
      return `${name} is not given yet. Wait until the person has agreed, or remove what it is for.`;
    case 'ended':
      return `${name} ran out on ${inWords(expiresOn)}. Ask the person again, or remove what it was given for.`;
    case 'valid':
      break;
  }
  if (!isOn(mayUse, material))
    return `${name} does not cover ${IN_WORDS[material]}. Choose another, ask the person, or remove what it is for.`;
  if (!isOn(mayAppear, 'site'))
    return `${name} does not cover this site. Choose another, ask the person, or remove what it is for.`;
  return undefined;
}

const inWords = (day: unknown): string =>
  isDay(day) ? new Date(day).toLocaleDateString(LANGUAGE_TAG, { dateStyle: 'long', timeZone: 'UTC' }) : '';
