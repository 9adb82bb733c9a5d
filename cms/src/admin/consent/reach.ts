/** Something that is, or was, shown with a consent, as the CMS names it. */
export interface ConsentPart {
  readonly what: 'story' | 'quote' | 'picture' | 'film';
  /** What kind of entry it stands in, such as “Case study”. */
  readonly kind: string;
  /** Empty where whoever asks may not read it. */
  readonly title: string;
  /** The entry's form. */
  readonly href: string;
  readonly language: string;
  readonly isPublic: boolean;
  /** What goes without the consent: the whole page, or only this part of it. */
  readonly goes: 'page' | 'part';
  /** The path of the entry’s public page. */
  readonly address: string | null;
}

/** What a consent covers. */
export interface Reach {
  readonly reference: string;
  readonly state: 'valid' | 'not yet given' | 'ended' | 'withdrawn';
  readonly parts: readonly ConsentPart[];
  /** The media files that it covers, wherever they are used. */
  readonly files: readonly { readonly name: string; readonly isPublic: boolean }[];
}

/** What is public again where a withdrawal was a mistake. */
export interface ComesBack extends Reach {
  readonly refused: readonly Refused[];
}

/** An entry that stays away, and why. */
export interface Refused {
  readonly title: string;
  readonly href: string;
  readonly reason: string;
}

const NAMES: Readonly<Record<ConsentPart['what'], readonly [one: string, more: string]>> = {
  story: ['story', 'stories'],
  quote: ['quote', 'quotes'],
  picture: ['picture', 'pictures'],
  film: ['film', 'films'],
};

/** How many there are of what, in words: “1 story, 2 quotes and 1 picture”; empty where there is nothing. */
export function countsInWords(parts: readonly Pick<ConsentPart, 'what'>[]): string {
  const counts = Object.entries(NAMES).flatMap(([what, [one, more]]) => {
    const count = parts.filter((part) => part.what === what).length;
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : more}`];
  });
  return new Intl.ListFormat('en-GB').format(counts);
}

/** The pages that go whole without the consent, each once. */
export const pagesThatGo = (parts: readonly ConsentPart[]): ConsentPart[] =>
  onceEach(parts.filter(({ isPublic, goes }) => isPublic && goes === 'page'));

/** What goes from public pages that stay. */
export function partsThatGo(parts: readonly ConsentPart[]): ConsentPart[] {
  const pages = new Set(pagesThatGo(parts).map(entryOf));
  return parts.filter((part) => part.isPublic && !pages.has(entryOf(part)));
}

/** The entries that no reader sees now, which hold something too, each once. */
export const draftsThatHold = (parts: readonly ConsentPart[]): ConsentPart[] => {
  const open = new Set(parts.filter(({ isPublic }) => isPublic).map(entryOf));
  return onceEach(parts.filter((part) => !open.has(entryOf(part))));
};

const entryOf = ({ href, language }: ConsentPart): string => `${href} ${language}`;

const onceEach = (parts: readonly ConsentPart[]): ConsentPart[] => [
  ...new Map(parts.map((part) => [entryOf(part), part])).values(),
];
