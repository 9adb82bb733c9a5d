import { expect, test } from 'vitest';
import { emptySite } from '../testing/empty-site';
import { wordIsKeptOnce } from './word-is-kept-once';

const kept = { documentId: 'a', word: 'Carer’s  Rest', better: '', why: '', isSilent: false };
const site = emptySite({ wordsToAvoid: () => Promise.resolve([kept]) });

test.each([
  ['another word', { documentId: 'b', word: 'carer' }, []],
  ['itself, written otherwise', { documentId: 'a', word: "carer's rest" }, []],
  ['nothing with a letter or digit', { documentId: 'b', word: ' % ' }, ['Write a word: there is no letter in this.']],
  [
    'the same but for capitals, spaces and the apostrophe',
    { documentId: 'b', word: " CARER'S rest" },
    ['“Carer’s  Rest” is in the list already. Change that entry instead.'],
  ],
])('of a word to avoid, %s', async (_what, entry, messages) => {
  expect((await wordIsKeptOnce(entry, site)).map(({ message }) => message)).toEqual(messages);
});
