import { expect, test } from 'vitest';
import { phrasesIn } from './phrases.ts';

test.each([
  [' WRAP \n\nwellness  recovery action plan\n', ['WRAP', 'wellness recovery action plan']],
  ['', []],
  [' \n ', []],
  [null, []],
])('of %j, the phrases are %j', (text, phrases) => {
  expect(phrasesIn(text)).toEqual(phrases);
});
