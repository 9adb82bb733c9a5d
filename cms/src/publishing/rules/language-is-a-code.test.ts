import { expect, test } from 'vitest';
import { languageIsACode } from './language-is-a-code';

test.each([
  ['en', []],
  ['bfi', []],
  ['zh-Hant', []],
  ['', []],
  [null, []],
  ['English', ['“English” is no language code. Write one such as en for English, gd for Gaelic or pl for Polish.']],
  ['en_GB', [expect.stringContaining('no language code')]],
])('the language %j is answered with %j', (value, messages) => {
  const attribute = { type: 'string', pluginOptions: { publishing: { holds: 'language' } } } as const;
  expect(languageIsACode({ path: ['language'], attribute, value }).map(({ message }) => message)).toEqual(messages);
});
