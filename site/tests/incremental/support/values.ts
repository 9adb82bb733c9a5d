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
  reference: ({ mirror }) => `C-${mirror.number()}`,
  from: ({ random, mirror }) => `/old-${mirror.number()}/${random.pick(['', '', '*'])}`,
  // Nothing says that what stood there is gone.
  to: ({ random }) => random.pick([null, ...SAFE_URLS.filter((url) => url.startsWith('/'))]),
};

/** Fields that may be empty by the schema, and not by what the component is for. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'media.video': ['file', 'captions'],
  'report.rendition': ['file'],
};

/** Dates that are kept in order with others of the same entry, which the gate wants. */
const ORDERED_DATES: Readonly<Record<string, ValueOf>> = {
  endedOn: () => '2028-03-01',
  unpublishOn: () => '2028-03-01T09:00:00.000Z',
  expiresOn: () => '2028-03-01',
  withdrawnOn: () => '2028-03-01',
  // Only milestones that are done have it, and their stage changes at random.
  completedOn: () => null,
};

const DAYS = ['2024-05-01', '2025-11-05', '2026-01-15', '2026-07-01', '2027-03-01', '2028-02-29'];

const BY_TYPE: Readonly<Record<string, ValueOf>> = {
  string: ({ random }) => words(random),
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
  media: ({ random, mirror }, field, name) => {
    const kinds = fileKinds(field, name);
    return random.pick(mirror.files.filter(({ kind }) => kinds.includes(kind))).id;
  },
  component: (making, { component = '', repeatable }) =>
    repeatable ? several(making, () => componentValue(making, component)) : componentValue(making, component),
  dynamiczone: (making, { components }) =>
    several(making, () => {
      const component = making.random.pick(components);
      return { __component: component, ...componentValue(making, component) };
    }),
};

const several = ({ random }: Making, make: () => Json): Json => Array.from({ length: random.integer(1, 3) }, make);

/** Pictures that may be missing come from those that are deleted now and then. */
function fileKinds({ allowedTypes, required }: Field, name: string): readonly LibraryFile['kind'][] {
  if (name === 'captions') return ['captions'];
  if (allowedTypes.includes('videos')) return ['video'];
  if (allowedTypes.includes('files')) return allowedTypes.includes('audios') ? ['document', 'audio'] : ['document'];
  return required ? ['picture'] : ['spare picture'];
}

function relationValue({ random, mirror, self }: Making, { target = '', relation }: Field): Json {
  const others = mirror.entries.filter((entry) => entry.type.uid === target && entry !== self);
  const most = relation === 'oneToOne' ? 1 : 3;
  return { set: random.sample(others, random.integer(0, most)).map(({ document }) => ({ documentId: document })) };
}

/** Values for a component: for what must be filled in, and for a part of what may be. */
export function componentValue(making: Making, component: string): Record<string, Json> {
  const fields = COMPONENTS.get(component) ?? {};
  return filled(making, fields, NEEDED[component]);
}

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
  filled(making, type.fields, [], type.name);
