import { expect, test } from 'vitest';
import { inWords } from './in-words';

test.each([
  ['', '', false, 'read that the page was taken down'],
  ['', ' ', true, 'read that there is no such page'],
  ['', 'It is over.', true, 'read that the page was taken down, and what you tell them'],
  ['/about/', 'It is over.', false, 'be sent on'],
])('with “%s” and “%s”, deleted %s, readers %s', (to, message, isDeleted, words) => {
  expect(inWords({ to, message }, isDeleted)).toBe(words);
});
