import { print } from 'graphql';
import * as generated from '@waymark/shared-types/graphql';
import { expect, test } from 'vitest';
import { queryProblem } from './query-limits';

/** Fragments, each of which uses the next one twice: 2 to the power of 40 fields from 1.5 KB. */
const BOMB = `{ principles { ...F0 } } ${Array.from(
  { length: 40 },
  (_, n) => `fragment F${n} on Principle { a { ...F${n + 1} } b { ...F${n + 1} } }`,
).join(' ')} fragment F40 on Principle { title }`;

const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

test.each([
  ['many lists', `{ ${times(6, (n) => `f${n} { title }`)} }`, 'A query may have 5 fields at the top; this one has 6.'],
  [
    'many lists in a fragment',
    `{ ...All } fragment All on Query { ${times(6, (n) => `f${n} { title }`)} }`,
    'A query may have 5 fields at the top; this one has 6.',
  ],
  ['two operations', `query A { ${times(3, (n) => `f${n}`)} } query B { ${times(3, (n) => `g${n}`)} }`, '5 fields'],
  [
    'one list under many names',
    `{ principles { ${times(11, (n) => `a${n}: title`)} } }`,
    '10 aliases; this one has 11.',
  ],
  ['many fields', `{ principles { ${times(500, (n) => `f${n}`)} } }`, '500 fields; this one has 501.'],
  ['fragments that double each other', BOMB, 'A query may have 500 fields'],
  ['a fragment in itself', '{ a { ...F } } fragment F on A { a { ...F } }', 'The fragment F contains itself.'],
  ['a very long text', `{ principles { ${'title '.repeat(4000)} } }`, 'Document contains more that 4000 tokens.'],
  ['a text that is no query', '{ principles', 'Syntax Error'],
])('a query of %s is refused', (_what, query, problem) => {
  expect(queryProblem(query)).toContain(problem);
});

const ours = Object.entries(generated).flatMap(([name, value]) =>
  name.endsWith('Document') && typeof value === 'object' && 'kind' in value ? [{ name, query: print(value) }] : [],
);

test.each(ours)('the publisher’s $name is not refused', ({ query }) => {
  expect(queryProblem(query)).toBeUndefined();
});
