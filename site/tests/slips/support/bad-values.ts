import fc from 'fast-check';
import type { Json } from '../../../../cms/tests/support/json.ts';
import type { Mirror } from '../../incremental/support/mirror.ts';
import type { Field } from '../../incremental/support/schemas.ts';
import { BAD_ADDRESSES, BAD_DATES, BAD_PHONES, BAD_SLUGS, BAD_TEXTS } from './known-slips.ts';

/** A bad value, as far as it can be told before it is known what is in the CMS. */
export type BadValue = (mirror: Mirror) => Json;

type Values = fc.Arbitrary<BadValue>;

/** More items than any list may have. */
const MANY = 260;

/** A text that is longer than any limit of a field. */
const LONG = 70_000;

const plainly = (values: fc.Arbitrary<Json>): Values => values.map((value) => () => value);

/** What stands for a value of another kind: a form cannot send it, a script can. */
const OF_ANOTHER_KIND: readonly Json[] = [null, '', [], {}, true, -1, 0.5, 'nonsense', [[]], { id: 1 }];

const ofAnotherKind = plainly(fc.constantFrom(...OF_ANOTHER_KIND));

const texts = ({ maxLength = 255 }: Field): Values =>
  plainly(
    fc.oneof(
      fc.constantFrom(...BAD_TEXTS),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom(maxLength + 1, 2_000, LONG).map((length) => 'x'.repeat(length)),
      fc.integer({ min: 80, max: 300 }).map((words) => 'long words '.repeat(words)),
    ),
  );

const slugs: Values = plainly(
  fc.oneof(fc.constantFrom(...BAD_SLUGS), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.webPath()),
);

const addresses: Values = plainly(
  fc.oneof(
    fc.constantFrom(...BAD_ADDRESSES),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.webPath(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }).map((url) => url.replace('://', ': //')),
  ),
);

const numbers: Values = plainly(
  fc.oneof(
    fc.constantFrom(-1, 0, 1.5, 1e308, 2 ** 53, -(2 ** 31) - 1, 2 ** 31, '12', 'twelve', '1e3'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
  ),
);

const dates: Values = plainly(
  fc.oneof(
    fc.constantFrom(...BAD_DATES),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  ),
);

const paragraph = (...children: Json[]): Json => ({ type: 'paragraph', children });
const word = (text: Json): Json => ({ type: 'text', text });

/** Rich texts that an editor's copying and pasting, or a script, makes. */
const richTexts: Values = plainly(
  fc.oneof(
    fc.constantFrom(...BAD_ADDRESSES).map((url) => [paragraph({ type: 'link', url, children: [word('our plan')] })]),
    fc.constantFrom(...BAD_TEXTS).map((text) => [paragraph(word(text))]),
    fc.constantFrom<Json>(
      [],
      [paragraph()],
      [paragraph(word(''))],
      [paragraph(word(null))],
      [{ type: 'heading', level: 9, children: [word('nine')] }],
      [{ type: 'unheard-of', children: [word('x')] }],
      [{ type: 'list', format: 'ordered', children: [] }],
      [{ type: 'image', image: { url: '/uploads/gone.png', alternativeText: 'gone' }, children: [word('')] }],
      [{ type: 'code', children: [word('</script><script>alert(1)</script>')] }],
      'not a rich text',
      Array.from({ length: 3_000 }, () => paragraph(word('again and again'))),
    ),
  ),
);

/** Relations to nothing, to an entry of another type, to the same entry many times, and to everything. */
const relations = ({ target = '' }: Field): Values =>
  fc.constantFrom<BadValue>(
    () => ({ set: [{ documentId: 'zzzzzzzzzzzzzzzzzzzzzzzz' }] }),
    () => ({ connect: [{ documentId: '' }] }),
    () => ({ set: [{ id: -1 }] }),
    ({ entries }) => ({ set: someOf(entries, (entry) => entry.type.uid !== target).slice(0, 1) }),
    ({ entries }) => ({ set: someOf(entries, (entry) => entry.type.uid === target) }),
    ({ entries }) => {
      const [first] = someOf(entries, (entry) => entry.type.uid === target);
      return { connect: Array.from({ length: MANY }, () => first ?? null) };
    },
  );

const someOf = (entries: Mirror['entries'], wanted: (entry: Mirror['entries'][number]) => boolean) =>
  entries.filter(wanted).map(({ document }) => ({ documentId: document }));

/** A file that is not there, or of another kind than the field takes. */
const files = fc.constantFrom<BadValue>(
  () => 999_999,
  () => null,
  () => -1,
  () => [1, 2, 3],
  ({ files: all }) => all.find(({ kind }) => kind === 'document')?.id ?? null,
  ({ files: all }) => all.find(({ kind }) => kind === 'captions')?.id ?? null,
  ({ files: all }) => all.find(({ kind }) => kind === 'picture')?.id ?? null,
);

/** Lists of parts with nothing in them, and with more than anybody reads. */
const parts = ({ component, components }: Field): Values =>
  plainly(
    fc.constantFrom<Json>(
      null,
      [],
      {},
      [{}],
      [{ __component: component ?? components[0] ?? 'none.none' }],
      [{ __component: 'none.none' }],
      Array.from({ length: MANY }, () => ({ ...(components[0] !== undefined && { __component: components[0] }) })),
    ),
  );

const BY_TYPE: Readonly<Record<string, (field: Field) => Values>> = {
  string: texts,
  text: texts,
  uid: () => slugs,
  integer: () => numbers,
  decimal: () => numbers,
  boolean: () => ofAnotherKind,
  date: () => dates,
  datetime: () => dates,
  email: () =>
    plainly(fc.constantFrom('x', 'a@b', 'a b@example.org', 'a@example.org, b@example.org', 'a@@example.org')),
  enumeration: ({ enum: known }) => plainly(fc.constantFrom('unheard of', '', null, (known[0] ?? '').toUpperCase())),
  blocks: () => richTexts,
  relation: relations,
  media: () => files,
  component: parts,
  dynamiczone: parts,
};

/** Texts that are more than their type says, by the name of the field. */
const BY_NAME: Readonly<Record<string, Values>> = {
  url: addresses,
  website: addresses,
  from: addresses,
  to: addresses,
  phone: plainly(fc.constantFrom(...BAD_PHONES)),
  textNumber: plainly(fc.constantFrom(...BAD_PHONES)),
  language: plainly(fc.constantFrom('', 'EN', 'english', 'xx-nonsense', 'en_GB', '"><b>', '-')),
};

/** Bad values for a field: some of the right kind and wrong, a few of another kind. */
export function badValues(name: string, field: Field): Values {
  const own = field.type === 'string' ? BY_NAME[name] : undefined;
  const byType = own ?? BY_TYPE[field.type]?.(field);
  if (!byType)
    throw new Error(
      `The field ${name} is of the type “${field.type}”, for which there are no slips: add it to BY_TYPE.`,
    );
  return fc.oneof({ weight: 7, arbitrary: byType }, { weight: 1, arbitrary: ofAnotherKind });
}
