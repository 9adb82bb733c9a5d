import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf, smallIndex } from '../testing/small-index.ts';
import { openSearch } from './open-search.ts';
import type { Piece } from './search.ts';

const SENTENCE = 'Somebody says hello and asks what you would like to drink. ';
const TEXT = `${SENTENCE.repeat(4)}In January we mend tools and talk about leeks. ${SENTENCE.repeat(4)}\nA second paragraph.`;

async function excerptOf(text: string, asked: string, title = 'A garden') {
  const search = openSearch(
    filesOf(
      smallIndex([
        { id: 1, title, text },
        { id: 2, title: 'Another' },
      ]),
    ),
    'practice',
  );
  const excerpt = await search.excerpt(1, { text: asked, filters: {} });
  if (!excerpt) throw new Error('Expected an excerpt of entry 1.');
  return excerpt;
}

/** With the marked words in brackets. */
const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

describe('an excerpt', () => {
  it('shows the passage around the words, from the beginning of a sentence, and marks them', async () => {
    const { passage } = await excerptOf(TEXT, 'leek');
    expect(shown(passage)).toMatchInlineSnapshot(
      `"In January we mend tools and talk about [leeks]. Somebody says hello and asks what you would like to drink. Somebody says hello and asks what you would like to drink. Somebody says hello and asks what…"`,
    );
  });

  it('marks other forms and beginnings, in the title, too', async () => {
    const { title, passage } = await excerptOf('We garden. Gardeners’ soup.', 'gard', 'The Gardens');
    expect([shown(title), shown(passage)]).toEqual(['The [Gardens]', 'We [garden]. [Gardeners]’ soup.']);
  });

  it('begins with the first words where nothing is looked for', async () => {
    const { passage } = await excerptOf(TEXT, '');
    expect(shown(passage)).toMatchInlineSnapshot(
      `"Somebody says hello and asks what you would like to drink. Somebody says hello and asks what you would like to drink. Somebody says hello and asks what you would like to drink. Somebody says hello…"`,
    );
  });

  it('prefers the passage with most of the words', async () => {
    const { passage } = await excerptOf('Tools.\nLeeks and tools.\nLeeks.', 'leeks tools');
    expect(shown(passage)).toBe('[Leeks] and [tools].');
  });

  it('marks of a phrase that means the same no words that say nothing by themselves', async () => {
    const entries = [{ id: 1, title: 'A garden', text: 'There is help from people who have been there.' }];
    const groups = [['peer support', 'support from people who have been there']];
    const search = openSearch(filesOf(smallIndex(entries, groups)), 'practice');
    const excerpt = await search.excerpt(1, { text: 'peer support ', filters: {} });
    expect(shown(excerpt?.passage ?? [])).toBe('There is help from [people] who have [been] there.');
  });

  it('is text: what looks like HTML is as it was', async () => {
    const { passage } = await excerptOf('<b>Leeks</b> & <script>', 'leeks script');
    expect(shown(passage)).toBe('<b>[Leeks]</b> & <[script]>');
  });

  it('is not there for an entry that is not', async () => {
    const search = openSearch(filesOf(smallIndex([{ id: 1, title: 'A garden' }])), 'practice');
    expect(await search.excerpt(9, { text: 'garden', filters: {} })).toBeUndefined();
  });

  it('is a part of the text, at most 200 letters long, whatever it is', async () => {
    const word = fc.constantFrom('leeks', 'and', 'łódź', 'x'.repeat(90), 'Soup.', '🙂', 'tools!');
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 120 }),
        fc.constantFrom('leeks', 'tools soup', 'lodz', 'none'),
        async (words, asked) => {
          const text = words.join(' ');
          const found = plain((await excerptOf(text, asked)).passage);
          expect(found.length).toBeLessThanOrEqual(200);
          expect(text).toContain(found.replace(/^…|…$/g, ''));
        },
      ),
    );
  });
});
