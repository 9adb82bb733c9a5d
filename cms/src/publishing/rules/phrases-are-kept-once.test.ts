import { expect, test } from 'vitest';
import { emptySite } from '../testing/empty-site';
import { phrasesAreKeptOnce } from './phrases-are-kept-once';

const WRAP = 'WRAP\nwellness recovery action plan';

test.each<[string, readonly string[], readonly (readonly [group: number, message: string])[]]>([
  ['nothing', [], []],
  ['two groups', [WRAP, 'GP\nfamily doctor\n'], []],
  ['empty lines between phrases', ['GP\n\n  family doctor  \n'], []],
  ['eight phrases of sixty letters', [Array.from({ length: 8 }, (_, n) => String(n).repeat(60)).join('\n')], []],
  [
    'one phrase',
    ['WRAP'],
    [[0, 'Write two phrases at least that mean the same, each on a line of its own, or remove this group.']],
  ],
  [
    'only spaces',
    [WRAP, ' \n '],
    [[1, 'Write two phrases at least that mean the same, each on a line of its own, or remove this group.']],
  ],
  [
    'nine phrases',
    ['1\n2\n3\n4\n5\n6\n7\n8\n9'],
    [[0, 'This group has 9 phrases, and 8 are the most. Leave out those that hardly anybody types.']],
  ],
  [
    'a line without a letter',
    ['GP\n–\ndoctor'],
    [[0, 'There is no letter in “–”. Write a phrase, or remove the line.']],
  ],
  [
    'a phrase of 61 letters',
    [`${'a'.repeat(61)}\nshort`],
    [[0, `“${'a'.repeat(61)}” has 61 letters, and 60 are the most. Shorten it to what people type.`]],
  ],
  [
    'a phrase twice, in other capitals',
    ['Gàidhlig\nGaelic\ngàidhlig'],
    [[0, '“gàidhlig” is in this group twice. Remove one of the two.']],
  ],
  [
    'a phrase of an earlier group, without its accent',
    [WRAP, 'Gàidhlig\nGaelic', 'Gaidhlig\nScottish Gaelic'],
    [[2, '“Gaidhlig” is in group 2 already. Keep it in one of the two groups, or put all into one.']],
  ],
])('of search words, %s', (_what, groups, expected) => {
  const parts = groups.map((phrases, index) => ({
    path: ['groups', String(index)],
    component: 'search.group' as const,
    value: { phrases },
  }));
  const problems = phrasesAreKeptOnce({}, emptySite(), { fields: [], parts });
  expect(problems).toEqual(
    expected.map(([group, message]) => ({ path: ['groups', String(group), 'phrases'], message })),
  );
});
