import type { Json } from '../../../../cms/tests/support/json.ts';
import type { Random } from '../../../../cms/demo/generator/random.ts';
import { addressOf, type Desk, type Done, inWords } from './desk.ts';
import type { Kind } from './kind.ts';
import type { Entry } from './mirror.ts';
import { TYPES, type TypeSchema } from './schemas.ts';
import { entryFields, valueFor } from './values.ts';

/** How much of an entry is filled in when it is made, from 0 to 1. */
const FULLNESS = 0.6;

type Wanted = (entry: Entry, desk: Desk) => boolean;

const isPublic: Wanted = (entry) => entry.isPublic;
const isDraft: Wanted = (entry) => !entry.isPublic;
const isDispensable: Wanted = (entry, { mirror }) => mirror.dispensable([entry]).length > 0;
const both =
  (one: Wanted, other: Wanted): Wanted =>
  (entry, desk) =>
    one(entry, desk) && other(entry, desk);

/** A kind of edit of an entry that is there already; entries for which it makes no sense are passed over. */
function toOne(
  type: TypeSchema,
  name: string,
  wanted: Wanted,
  edit: (desk: Desk, entry: Entry, random: Random) => Promise<Done>,
  unseen = type.isPrivate,
): Kind {
  return {
    name,
    unseen,
    make: async (desk, random) => {
      const fitting = desk.mirror.of(type.name).filter((entry) => wanted(entry, desk));
      return fitting.length === 0 ? undefined : await edit(desk, random.pick(fitting), random);
    },
  };
}

const oneValue = (
  desk: Desk,
  { name, fields }: TypeSchema,
  field: string,
  random: Random,
  self?: Entry,
): Record<string, Json> => {
  const schema = fields[field];
  if (!schema) throw new Error(`Expected a field ${field} in the type ${name}; its schema has none.`);
  return { [field]: valueFor({ random, mirror: desk.mirror, fullness: FULLNESS, self }, field, schema, name) };
};

/** Values that keep what is new apart from what is there. */
function ownValues(desk: Desk, type: TypeSchema, random: Random): Record<string, Json> {
  const own = new Set(['slug', 'from', 'reference', type.mainField].filter((field) => field in type.fields));
  return [...own].reduce((values, field) => ({ ...values, ...oneValue(desk, type, field, random) }), {});
}

/** A change of each field of a type, published at once. */
const changes = (type: TypeSchema): readonly Kind[] =>
  Object.keys(type.fields).map((field) =>
    toOne(type, `change ${type.name}.${field}`, isPublic, (desk, entry, random) =>
      desk.publish(entry, oneValue(desk, type, field, random, entry)),
    ),
  );

const makesNew = (type: TypeSchema): Kind => ({
  name: `make ${type.name}`,
  unseen: type.isPrivate,
  make: async (desk, random) => {
    const { entry, ...done } = await desk.create(
      type,
      entryFields({ random, mirror: desk.mirror, fullness: FULLNESS }, type),
    );
    if (!entry || !type.hasDrafts) return done;
    const published = await desk.publish(entry);
    return { ...published, words: `${done.words}; ${published.words}` };
  },
});

const deletes = (type: TypeSchema): Kind =>
  toOne(type, `delete ${type.name}`, isDispensable, (desk, entry) =>
    desk.send(`delete ${inWords(entry)}`, ['DELETE', addressOf(type, entry)], () => desk.mirror.remove(entry)),
  );

const unpublishes = (type: TypeSchema): Kind =>
  toOne(type, `take down ${type.name}`, both(isPublic, isDispensable), (desk, entry) =>
    desk.send(`take down ${inWords(entry)}`, ['POST', `${addressOf(type, entry)}/actions/unpublish`, {}], () => {
      entry.isPublic = false;
    }),
  );

/** Work on drafts: the public must see none of it. */
const drafts = (type: TypeSchema): readonly Kind[] => [
  toOne(
    type,
    `save a draft of ${type.name}`,
    () => true,
    async (desk, entry, random) => {
      const field = random.pick(Object.keys(type.fields));
      const value = oneValue(desk, type, field, random, entry);
      return await desk.send(
        `save a draft of ${inWords(entry)} with another ${field}`,
        ['PUT', addressOf(type, entry), value],
        () => {
          if (typeof value['slug'] === 'string') entry.slugs.add(value['slug']);
        },
      );
    },
    true,
  ),
  toOne(
    type,
    `discard the draft of ${type.name}`,
    isPublic,
    (desk, entry) =>
      desk.send(`discard the draft of ${inWords(entry)}`, ['POST', `${addressOf(type, entry)}/actions/discard`, {}]),
    true,
  ),
];

const publishes = (type: TypeSchema): readonly Kind[] => {
  const inLanguage = (language: string) => (desk: Desk, entry: Entry, random: Random) =>
    desk.publish(entry, { ...oneValue(desk, type, type.mainField, random), locale: language }, `?locale=${language}`);
  const inAnother = `publish ${type.name} in a language that the site does not have`;
  return [
    toOne(type, `publish a draft of ${type.name}`, isDraft, (desk, entry) => desk.publish(entry)),
    toOne(type, `publish ${type.name} as it was saved`, isPublic, (desk, entry) => desk.publish(entry)),
    toOne(type, `publish the English version of ${type.name}`, isPublic, inLanguage('en')),
    ...(type.isLocalised ? [toOne(type, inAnother, isPublic, inLanguage('gd'), true)] : []),
  ];
};

const copies = (type: TypeSchema): Kind =>
  toOne(
    type,
    `copy ${type.name}`,
    () => true,
    (desk, entry, random) => desk.create(type, ownValues(desk, type, random), entry),
    type.hasDrafts || type.isPrivate,
  );

/** Every kind of edit of the entries of one type. */
function kindsFor(type: TypeSchema): readonly Kind[] {
  return [
    ...(type.isSingle ? [] : [makesNew(type), copies(type)]),
    ...(type.hasDrafts ? drafts(type) : []),
    ...(type.hasDrafts ? publishes(type) : []),
    ...changes(type),
    ...(type.hasDrafts && !type.isSingle ? [unpublishes(type)] : []),
    ...(type.isSingle ? [] : [deletes(type)]),
  ];
}

/** Every kind of edit of single entries, type by type. */
export const ENTRY_KINDS: readonly Kind[] = TYPES.flatMap(kindsFor);
