import { expect, test } from 'vitest';
import { faultsInWords } from './faults-in-words';

test.each([
  ['axe error image-alt', 'A picture has no alternative text'],
  ['htmlcs error WCAG2AA.Principle1.Guideline1_1.1_1_1.H37', 'A picture has no alternative text'],
  ['axe error link-name', 'A link has no words'],
  ['htmlcs error WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.A.NoContent', 'A link has no words'],
  ['axe error color-contrast', 'Letters stand out too little'],
  ['htmlcs error WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail', 'Letters stand out too little'],
  ['axe warning heading-order', 'A heading leaves out a level'],
  ['htmlcs warning WCAG2AA.Principle1.Guideline1_3.1_3_1_A.G141', 'A heading leaves out a level'],
  ['axe error target-size', 'Something to press is too small'],
  ['axe error valid-lang', 'A language is not named'],
  ['axe error aria-roles', 'As the tool says it.'],
])('what %s means is told as “%s …”', (rule, words) => {
  expect(faultsInWords([{ meaning: 'As the tool says it', rule }])[0]?.message).toContain(words);
});

test('what two tools found at one place is told once, and what is wrong at two places twice', () => {
  const alt = { meaning: 'No alt', rule: 'axe error image-alt', place: 'main > img', element: '<img>' };
  const same = { ...alt, rule: 'htmlcs error WCAG2AA.Principle1.Guideline1_1.1_1_1.H37' };
  const other = { ...alt, place: 'main > p > img' };
  expect(faultsInWords([alt, same, other]).map(({ element }) => element)).toEqual(['<img>', '<img>']);
  expect(faultsInWords([])).toEqual([]);
});
