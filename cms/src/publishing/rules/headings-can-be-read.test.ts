import { expect, it, test } from 'vitest';
import { headingsCanBeRead } from './headings-can-be-read';

const heading = (level: number, ...texts: string[]) => ({
  type: 'heading',
  level,
  children: texts.map((text) => ({ type: 'text', text })),
});
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'x'.repeat(1_000) }] };
const messagesOf = (...value: object[]) =>
  headingsCanBeRead({ path: ['body'], attribute: { type: 'blocks' }, value }).map(({ message }) => message);

test.each([
  ['no heading', [paragraph]],
  ['a heading', [heading(2, 'Why it ', 'was needed'), paragraph]],
  ['a heading of 150 letters', [heading(2, 'x'.repeat(150))]],
  ['a level that is left out, which the site mends', [heading(2, 'One'), heading(5, 'Two'), heading(3, 'Three')]],
  ['a text that begins at the fourth level', [heading(4, 'One')]],
  ['four levels', [1, 2, 3, 4].map((level) => heading(level, 'One'))],
  ['many headings side by side', [2, 3, 3, 2, 3, 3, 2, 3].map((level) => heading(level, 'One'))],
])('%s may be published', (_what, blocks) => {
  expect(messagesOf(...blocks)).toEqual([]);
});

test.each([
  ['an empty heading', [paragraph, heading(2, '')], 'There is an empty heading in this text (part 2).'],
  ['a heading of spaces', [heading(2, ' ', '\u00A0')], 'There is an empty heading in this text (part 1).'],
  ['a heading of what nobody sees', [heading(2, '\u200B')], 'There is an empty heading in this text (part 1).'],
  ['a heading of 151 letters', [heading(2, 'x'.repeat(151))], 'has 151 letters, and 150 are the most'],
  [
    'a fifth level',
    [1, 2, 3, 4, 5].map((level) => heading(level, `Part ${level}`)),
    'The heading “Part 5” stands 5 levels deep',
  ],
])('%s is refused', (_what, blocks, message) => {
  expect(messagesOf(...blocks)).toEqual([expect.stringContaining(message)]);
});

it('is no rule for fields that hold no rich text, or one that is damaged', () => {
  expect(headingsCanBeRead({ path: ['title'], attribute: { type: 'string' }, value: [heading(2, '')] })).toEqual([]);
  expect(headingsCanBeRead({ path: ['body'], attribute: { type: 'blocks' }, value: 'heading' })).toEqual([]);
  expect(messagesOf({ type: 'heading' }, heading(0, 'One'))).toHaveLength(1);
});
