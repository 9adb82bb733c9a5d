import type { Json } from '../../../../cms/tests/support/json.ts';
import type { Random } from '../../../../cms/demo/generator/random.ts';
import type { Entry, LibraryFile, Mirror } from './mirror.ts';
import { richText, SAFE_URLS, words } from './rich-text.ts';
import { COMPONENTS, type Field, type TypeSchema } from './schemas.ts';

/** What values are made of. */
export interface Making {
  readonly random: Random;
  readonly mirror: Mirror;
  /** How many of the fields that may be empty are filled in, from 0 to 1. */
  readonly fullness: number;
  /**
   * The entry that gets the values, which is never related to itself: Strapi 5 cannot discard the draft of such an entry, because it
   * deletes the draft before it copies the relation to it (“FOREIGN KEY constraint failed”, status 500, nothing is changed).
   */
  readonly self?: Entry | undefined;
}

type ValueOf = (making: Making, field: Field, name: string) => Json;

/** Fields whose content is more than their type says, by their names. */
const BY_NAME: Readonly<Record<string, ValueOf>> = {
  url: ({ random }) => random.pick(SAFE_URLS),
  website: () => 'https://example.org/',
  language: ({ random }) => random.pick(['en', 'gd', 'pl', 'bfi']),
  // Every edition after the first would need a note of its own.
  edition: () => 1,
  // What readers were told stays: another date needs another move, and moves stay as they are.
  moves: () => [
    { earlier: { on: '2025-07-01', precision: 'quarter' }, movedOn: '2025-06-15', reason: 'It took longer.' },
  ],
  reference: ({ mirror }) => `C-${mirror.number()}`,
  phrases: ({ mirror }) => `phrase ${mirror.number()}\nphrase ${mirror.number()}`,
  word: ({ mirror }) => `word ${mirror.number()}`,
  from: ({ random, mirror }) => `/old-${mirror.number()}/${random.pick(['', '', '*'])}`,
  // Nothing says that what stood there is gone.
  to: ({ random }) => random.pick([null, ...SAFE_URLS.filter((url) => url.startsWith('/'))]),
};

/** Fields that may be empty by the schema, and not by what the component or the type is for. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'media.video': ['file', 'captions', 'poster', 'transcript'],
  'report.rendition': ['file'],
  consent: ['mayUse', 'mayAppear'],
  milestone: ['owner'],
  report: ['chapters'],
};

type Values = Readonly<Record<string, Json>>;

/** What versions of a report have besides a file, by their kind. */
const BY_KIND: Readonly<Record<string, (making: Making) => Values>> = {
  bsl: (making) => ({ language: 'bfi', video: componentValue(making, 'media.video'), signer: words(making.random) }),
  audio: ({ random, mirror }) => ({ file: fileOf(random, mirror, ['audio']), transcript: richText(random) }),
  translation: ({ random }) => ({ language: random.pick(['gd', 'pl', 'bfi']) }),
};

/** Values of a component that must fit each other, or something else in the CMS. */
const FITTING: Readonly<Record<string, (making: Making, values: Values) => Values>> = {
  'consent.material': () => ({ text: true, quote: true, image: true, video: true }),
  'consent.channel': () => ({ site: true, social: true, print: true }),
  'story.quote': (making) => ({ consent: anyOf(making, 'api::consent.consent', 1, 1) }),
  // No two places stand on one square.
  'place.tile': ({ mirror }) => squareOf(mirror.number()),
  'progress.expected': () => ({ on: '2026-07-01', precision: 'month' }),
  'progress.owner': () => ({ role: 'Director', email: 'ask@example.org' }),
  'sections.related': (making) => ({ caseStudies: anyOf(making, 'api::case-study.case-study', 1, 3, true) }),
  'report.rendition': (making, { kind }) => (typeof kind === 'string' ? (BY_KIND[kind]?.(making) ?? {}) : {}),
};

const squareOf = (number: number): Values => ({ column: (number % 12) + 1, row: (Math.floor(number / 12) % 12) + 1 });

/** Values with which a component is good whatever good value one other field of it has. */
const UNDEMANDING: Readonly<Record<string, (making: Making) => Values>> = {
  'report.rendition': (making) => ({ ...BY_KIND['audio']?.(making), ...BY_KIND['bsl']?.(making), kind: 'summary' }),
};

/** Dates that are kept in order with others of the same entry, which the gate wants. */
const ORDERED_DATES: Readonly<Record<string, ValueOf>> = {
  endedOn: () => '2028-03-01',
  givenOn: () => '2024-05-01',
  expiresOn: () => '2099-03-01',
  // What somebody has withdrawn may not be published.
  withdrawnOn: () => null,
  // Only milestones that are done have it, and their stage changes at random.
  completedOn: () => null,
};

const DAYS = ['2024-05-01', '2025-11-05', '2026-01-15', '2026-07-01', '2027-03-01', '2028-02-29'];

/** How names end: some templates would go on otherwise after them. */
const ENDINGS = ['', '', '', ' Ltd.', ', and then?', ' (PDF)', ' website'];

const BY_TYPE: Readonly<Record<string, ValueOf>> = {
  string: ({ random }) => `${words(random)}${random.pick(ENDINGS)}`,
  text: ({ random }) => `${words(random)}. ${words(random)}.`,
  uid: ({ random, mirror }, _, name) => mirror.slug(name, random),
  integer: ({ random }, { min = 0 }) => random.integer(min, min + 8),
  decimal: ({ random }) => random.integer(1, 400) / 4,
  boolean: ({ random }) => random.chance(1 / 2),
  date: ({ random }) => random.pick(DAYS),
  datetime: ({ random }) => `${random.pick(DAYS)}T09:00:00.000Z`,
  email: ({ random }) => `somebody-${random.integer(0, 99)}@example.org`,
  enumeration: ({ random }, field) => random.pick(field.enum),
  blocks: ({ random }) => richText(random),
  relation: relationValue,
  media: ({ random, mirror }, field, name) => fileOf(random, mirror, fileKinds(field, name)),
  component: (making, { component = '', repeatable }) =>
    repeatable ? partsOf(making, component) : componentValue(making, component),
  dynamiczone: (making, { components }) =>
    several(making, () => {
      const component = making.random.pick(components);
      return { __component: component, ...componentValue(making, component) };
    }),
};

/** Lists of which no two parts may choose the same entry, by their component: where it is chosen, and of which type. */
const CHOSEN_ONCE: Readonly<Record<string, { readonly field: string; readonly type: string }>> = {
  'thread.action-link': { field: 'action', type: 'api::action.action' },
  'site.organisation': { field: 'organisation', type: 'api::organisation.organisation' },
};

/** Several of a component; of those that each choose another entry, no more than there are entries. */
function partsOf(making: Making, component: string): Json {
  const once = CHOSEN_ONCE[component];
  if (!once) return several(making, () => componentValue(making, component));
  const { random, mirror } = making;
  const entries = mirror.entries.filter(({ type }) => type.uid === once.type);
  return random.sample(entries, random.integer(1, 3)).map(({ document }) => ({
    ...componentValue(making, component),
    [once.field]: { set: [{ documentId: document }] },
  }));
}

const several = ({ random }: Making, make: () => Json): Json => Array.from({ length: random.integer(1, 3) }, make);

const fileOf = (random: Random, { files }: Mirror, kinds: readonly LibraryFile['kind'][]): number =>
  random.pick(files.filter(({ kind }) => kinds.includes(kind))).id;

/** Pictures that may be missing come from those that are deleted now and then. */
function fileKinds({ allowedTypes, required }: Field, name: string): readonly LibraryFile['kind'][] {
  if (name === 'captions') return ['captions'];
  if (allowedTypes.includes('videos')) return ['video'];
  if (allowedTypes.includes('files')) return allowedTypes.includes('audios') ? ['document', 'audio'] : ['document'];
  return required ? ['picture'] : ['spare picture'];
}

/** What the home page features is public: something else would stand in its place. */
function relationValue(making: Making, { target = '', relation }: Field, name: string): Json {
  return anyOf(making, target, 0, relation === 'oneToOne' ? 1 : 3, name.startsWith('featured'));
}

/** Chooses from the entries of a type, or from the public ones of them. */
function anyOf({ random, mirror, self }: Making, type: string, least: number, most: number, onlyPublic = false): Json {
  const others = mirror.entries.filter(
    (entry) => entry.type.uid === type && entry !== self && (entry.isPublic || !onlyPublic),
  );
  const chosen = random.sample(others, random.integer(least, most));
  return { set: chosen.map(({ document }) => ({ documentId: document })) };
}

/** Values for a component: for what must be filled in, and for a part of what may be. */
export function componentValue(making: Making, component: string): Record<string, Json> {
  const values = filled(making, COMPONENTS.get(component) ?? {}, NEEDED[component]);
  return { ...values, ...FITTING[component]?.(making, values) };
}

/** Values for a component of which one field gets another value. */
export const valuesAround = (making: Making, component: string): Record<string, Json> => ({
  ...componentValue(making, component),
  ...UNDEMANDING[component]?.(making),
});

/** Values for what must be filled in, and for a part of what may be. */
function filled(
  making: Making,
  fields: TypeSchema['fields'],
  needed: readonly string[] = [],
  owner = '',
): Record<string, Json> {
  const chosen = Object.entries(fields).filter(
    ([name, { required }]) => required || needed.includes(name) || making.random.chance(making.fullness),
  );
  return Object.fromEntries(chosen.map(([name, field]) => [name, valueFor(making, name, field, owner)]));
}

/**
 * A value for a field that the CMS takes and the site can show.
 * @param owner The content type that the field is in, by its name; empty inside a component.
 */
export function valueFor(making: Making, name: string, field: Field, owner = ''): Json {
  const make = field.type === 'relation' || field.type === 'date' ? undefined : BY_NAME[name];
  const byType = make ?? ORDERED_DATES[name] ?? BY_TYPE[field.type];
  if (byType) return byType(making, field, field.type === 'uid' ? owner : name);
  throw new Error(
    `The field ${name} is of the type “${field.type}”, for which these tests make no values: add it to BY_TYPE.`,
  );
}

/** The fields of a new entry. */
export const entryFields = (making: Making, type: TypeSchema): Record<string, Json> =>
  filled(making, type.fields, NEEDED[type.name], type.name);
