import { COMPONENTS, TYPES } from '../../incremental/support/schemas.ts';
import type { Json } from '../../../../cms/tests/support/json.ts';
import { BAD_FILES } from './bad-files.ts';
import { setByDatabase } from './database-slips.ts';
import { fieldSlip } from './field-slips.ts';
import { takeDownSingle } from './leaving-slips.ts';
import { damagedPicture, lostPicture } from './media-slips.ts';
import { placeNamed } from './places.ts';
import type { Right, Slip } from './slip.ts';
import { told } from './told.ts';
import { uploadSlip } from './upload-slips.ts';

/** A slip that was seen to stop others once, and what must become of it. */
export interface FixedSlip extends Slip {
  readonly right: Right;
  /** Such as `a new page.slug ".." is refused at a field`. */
  readonly title: string;
}

const REFUSED: Right = { verdicts: ['refused at a field'] };
const NOT_UPLOADED: Right = { verdicts: ['refused at upload'] };
const STAYS: Right = { verdicts: ['refused to leave'] };
const TOLD: Right = { verdicts: ['contained and told'] };
const REFUSED_OR_TOLD: Right = { verdicts: ['refused at a field', 'contained and told'] };

const linksOf = (page: string): readonly string[] => [...page.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

/** It is live, and its page has this link, in one of these spellings. */
const linking = (...hrefs: readonly string[]): Right => ({
  verdicts: ['harmless: live and right'],
  onPage: (page) =>
    linksOf(page).some((href) => hrefs.includes(href)) ? [] : [`the page has no link to ${hrefs.join(' or ')}`],
});

/** It is live, and its page offers these numbers to dial and no other; any of the spellings will do. */
const dialling = (...numbers: readonly string[]): Right => ({
  verdicts: ['harmless: live and right'],
  onPage: (page) => {
    const [about = ''] = /<main[\s\S]*<\/main>/.exec(page) ?? [];
    const dialled = linksOf(about).filter((href) => href.startsWith('tel:'));
    const isRight =
      numbers.length === 0
        ? dialled.length === 0
        : dialled.every((href) => numbers.includes(href)) && dialled.length > 0;
    return isRight
      ? []
      : [`expected to dial ${numbers.join(' or ') || 'nothing'}, found ${dialled.join(', ') || 'nothing'}`];
  },
});

/** It is live, and its page says this. */
const saying = (words: string): Right => ({
  verdicts: ['harmless: live and right'],
  onPage: (page) => (page.replace(/\s+/g, ' ').includes(words) ? [] : [`the page does not say “${words}”`]),
});

const fixed = (slip: Slip, right: Right, value = ''): FixedSlip => ({
  ...slip,
  right,
  title: `${slip.kind} ${value}: ${right.verdicts.join(', or ')}`,
});

/** A field gets a value in a new entry. */
const put = (place: string, value: Json, right: Right, beside: Readonly<Record<string, Json>> = {}): FixedSlip =>
  fixed(
    fieldSlip({ place: placeNamed(place), value: () => value, intoLive: false, seed: 1, beside }),
    right,
    told(value),
  );

/** A field of an entry that the public sees gets a value. */
const change = (place: string, value: Json, right: Right): FixedSlip =>
  fixed(fieldSlip({ place: placeNamed(place), value: () => value, intoLive: true, seed: 1 }), right, told(value));

const upload = (what: string): FixedSlip => {
  const file = BAD_FILES.find((each) => each.what === what);
  if (!file) throw new Error(`Expected a bad file that is ${what}, found none.`);
  return fixed(uploadSlip(file, 1), NOT_UPLOADED);
};

const takeDown = (name: string): FixedSlip => {
  const type = TYPES.find((each) => each.name === name);
  if (!type) throw new Error(`Expected a content type ${name}, found none.`);
  return fixed(takeDownSingle(type), STAYS);
};

const SLUGS = ['x'.repeat(300), 'index.html', '..', '', '.hosting', 'CAPITALS', 'TEA.Talk~1'];

const REFUSED_LINKS = ['//example.org/', 'ftp://example.org/file', 'javascript:alert(1)', 'www.example.org'];

/** What editors type, and where it must lead. */
const TIDIED_LINKS: readonly (readonly [typed: string, ...hrefs: readonly string[]])[] = [
  [' https://example.org/before', 'https://example.org/before'],
  ['https://example.org/after ', 'https://example.org/after'],
  ['https://example.org/with in', 'https://example.org/with%20in'],
  ['/principles', '/principles/'],
  ['tel:0131 496 0100', 'tel:01314960100', 'tel:+441314960100'],
  ['mailto:help@example.org?subject=My story', 'mailto:help@example.org?subject=My%20story'],
];

/** What editors type for a telephone number, and what a telephone must dial: a person in distress does. */
const PHONES: readonly (readonly [typed: string, ...dialled: readonly string[]])[] = [
  ['116 123', 'tel:116123'],
  ['999', 'tel:999'],
  ['+44 (0)131 496 0100', 'tel:+441314960100'],
  ['0131 496 0100 ext 25', 'tel:+441314960100;ext=25', 'tel:01314960100;ext=25'],
  ['116 123 / 999'],
  ['ask at reception'],
];

const QUOTE = Object.fromEntries(
  Object.keys(COMPONENTS.get('story.quote') ?? {})
    .filter((name) => name !== 'consent')
    .map((name) => [name, 'It helped.']),
);

const link = (url: string, text = 'our plan'): Json => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text }] }] },
];

/** Slips of one field, each with what must become of it. */
const FIELDS: readonly FixedSlip[] = [
  ...SLUGS.map((slug) => put('page.slug', slug, REFUSED)),
  change('case-study.slug', '..', REFUSED),
  change('report.slug', 'x'.repeat(300), REFUSED),
  put('case-study.links.url', '/x/100%-y/', REFUSED_OR_TOLD),
  put('page.sections[sections.rich-text].body', link('/nowhere-at-all/'), REFUSED_OR_TOLD),
  ...REFUSED_LINKS.map((url) => put('case-study.links.url', url, REFUSED)),
  ...REFUSED_LINKS.map((url) => put('case-study.need', link(url), REFUSED)),
  ...TIDIED_LINKS.map(([typed, ...hrefs]) => put('case-study.links.url', typed, linking(...hrefs))),
  change('site.navigation.url', '/nowhere-at-all/', REFUSED),
  put(
    'case-study.quotes',
    Array.from({ length: 260 }, () => QUOTE),
    REFUSED,
  ),
  put('case-study.title', 'Soft\u000bbreak of Word', saying('Soft break')),
  put('case-study.title', 'Cut\u0000off', saying('Cutoff')),
  put('case-study.title', '   ', REFUSED),
  put('case-study.summary', ' \n ', REFUSED),
  ...PHONES.map(([typed, ...dialled]) => put('case-study.contact.phone', typed, dialling(...dialled))),
  put('case-study.endedOn', '2026-04-01', REFUSED, { startedOn: '2026-05-01', stage: 'finished' }),
  put('milestone.completedOn', '2026-04-01', REFUSED, { stage: 'planned' }),
  put('report.changes', [], REFUSED, { edition: 2 }),
  put('report.renditions.edition', 3, REFUSED, { edition: 1 }),
  put('case-study.principles', { connect: [{ documentId: 'gone' }] }, REFUSED),
  put('case-study.image.file', 999_999, REFUSED),
  put('case-study.image.alternativeText', 'IMG_1234.jpg', REFUSED),
  put('case-study.image.alternativeText', 'Photo of a bench', REFUSED),
  put('case-study.need', link('/principles/', 'here'), REFUSED),
  put('case-study.quotes.consent', { set: [] }, REFUSED, { invented: false }),
  put('report.renditions.file', null, REFUSED),
];

const damagedColumn = (place: string, value: Json): Slip => setByDatabase(placeNamed(place), () => value, 1);

/** Files that may not come in, and what may not go. */
const FILES: readonly FixedSlip[] = [
  upload('a picture of 20,000 × 20,000 points'),
  upload('captions with the commas of SRT'),
  upload('captions in Latin-1'),
  upload('captions that cannot be read'),
  upload('an empty picture'),
  fixed(damagedPicture('delete a picture in use', placeNamed('case-study.image.file'), 1), {
    ...STAYS,
    inRefusal: (message, { touched }) =>
      message.includes(touched?.mark ?? '') ? [] : [`the refusal does not say who uses it: ${message}`],
  }),
  fixed(damagedPicture('delete pictures in use at once', placeNamed('principle.image.file'), 1), STAYS),
  fixed(damagedPicture('SQL delete the row', placeNamed('case-study.image.file'), 1), TOLD),
  fixed(damagedColumn('action.body', true), TOLD),
  fixed(damagedColumn('page.sections[sections.downloads].items.language', '-'), TOLD),
  fixed(damagedColumn('redirect.from', 'http: //old/?0#('), TOLD),
  fixed(damagedColumn('case-study.slug', 'con'), { verdicts: ['harmless: live and right'] }),
  takeDown('home'),
  takeDown('site'),
];

/** Every slip that was seen to stop others once. */
export const FIXED_SLIPS: readonly FixedSlip[] = [...FIELDS, ...FILES];

/** Slips that no form refuses: they stand side by side. */
export const STANDING_SLIPS: readonly Slip[] = [
  damagedColumn('page.title', null),
  damagedColumn('case-study.slug', '..'),
  damagedColumn('principle.slug', 'x'.repeat(300)),
  damagedColumn('report.chapters.body', 'not a rich text'),
  damagedPicture('SQL delete the row', placeNamed('principle.image.file'), 1),
  lostPicture('are gone', placeNamed('case-study.image.file'), 1),
];
