import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readList } from '../reading/read.ts';
import { spellingsOf } from './spellings.ts';
import { messages } from '../../messages/messages.ts';

/** A word, ready for the page that explains it. */
export interface WordData {
  /** Its place on the page. */
  readonly id: string;
  readonly word: string;
  /** The other ways in which it is written, in one line; undefined where there are none. */
  readonly also: string | undefined;
  readonly meaning: string;
}

/** Every word that is explained. */
export interface WordsPageData {
  readonly frame: PageFrame;
  readonly words: readonly WordData[];
}

/** The page of all words; undefined where none is explained: then `nothing-yet-page.ts` stands in for it. */
export async function wordsPage(): Promise<WordsPageData | undefined> {
  const all = await readList('term', { order: 'word' });
  if (all.length === 0) return undefined;
  return {
    frame: await pageFrame({
      title: messages.words.title,
      path: '/words/',
      description: messages.words.description,
    }),
    words: all.map((term) => {
      const [, ...others] = spellingsOf(term);
      return {
        id: `word-${term.documentId}`,
        word: term.word,
        also: others.length === 0 ? undefined : messages.words.also(others),
        meaning: term.meaning,
      };
    }),
  };
}
