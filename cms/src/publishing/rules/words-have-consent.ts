import { dayIn, isRecord, LANGUAGE_TAG } from '@waymark/shared-types';
import type { EntryContent, Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import type { PublicSite } from '../public-site';

/** What a consent may be given for, as the record of it has fields. */
type Material = 'text' | 'quote';

const IN_WORDS: Readonly<Record<Material, string>> = {
  text: 'the text of a story',
  quote: 'quotes',
};

/**
 * Nobody’s words are published without their consent: given, neither withdrawn nor run out, and for quotes on the site (UK
 * GDPR, Articles 6(1)(a), 7(1) and 9(2)(a)). What is marked as invented was said by nobody.
 */
export function wordsHaveConsent(
  { invented }: Part,
  _site: PublicSite,
  { parts }: EntryContent,
  today = dayIn(new Date()),
): FieldProblem[] {
  if (invented === true) return [];
  return parts.flatMap(({ path, component, value: { consent } }) => {
    if (component !== 'story.quote') return [];
    const message = isRecord(consent)
      ? problemWith(consent, 'quote', today)
      : 'No consent is chosen for this quote. Choose the record of the person’s consent, or remove the quote.';
    return message === undefined ? [] : [{ path: [...path, 'consent'], message }];
  });
}

/** A story of which somebody agreed that it is told is told only while, and where, they agree. */
export function storyHasConsent(
  { invented, consent }: Part,
  _site: PublicSite,
  _content: EntryContent,
  today = dayIn(new Date()),
): FieldProblem[] {
  const message = invented !== true && isRecord(consent) ? problemWith(consent, 'text', today) : undefined;
  return message === undefined ? [] : [{ path: ['consent'], message }];
}

function problemWith(consent: Part, material: Material, today: string): string | undefined {
  const { reference, givenOn, expiresOn, withdrawnOn, mayUse, mayAppear } = consent;
  const name = `The consent “${String(reference)}”`;
  if (isDay(withdrawnOn)) return `${name} was withdrawn on ${inWords(withdrawnOn)}. Remove what it was given for.`;
  if (!isDay(givenOn) || givenOn > today)
    return `${name} is not given yet. Wait until the person has agreed, or remove what it is for.`;
  if (isDay(expiresOn) && expiresOn < today)
    return `${name} ran out on ${inWords(expiresOn)}. Ask the person again, or remove what it was given for.`;
  if (!isOn(mayUse, material))
    return `${name} does not cover ${IN_WORDS[material]}. Choose another, ask the person, or remove what it is for.`;
  if (!isOn(mayAppear, 'site'))
    return `${name} does not cover this site. Choose another, ask the person, or remove what it is for.`;
  return undefined;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isOn = (switches: unknown, name: string): boolean => isRecord(switches) && switches[name] === true;

const inWords = (day: string): string =>
  new Date(day).toLocaleDateString(LANGUAGE_TAG, { dateStyle: 'long', timeZone: 'UTC' });
