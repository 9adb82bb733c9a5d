import { wholeGroups, type ListGroup } from '../case-study/list-groups.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { aToZ, type Letter } from './a-to-z.ts';
import { SEARCH_PATH } from './search-paths.ts';
import { messages } from '../../messages/messages.ts';

/** The page that searches the site; without scripts, everything is listed on it. */
export interface SearchPageData {
  readonly frame: PageFrame;
  readonly groups: readonly ListGroup[];
  readonly letters: readonly Letter[];
}

/** The page that searches the site. */
export async function searchPage(): Promise<SearchPageData> {
  const { title, description } = messages.search;
  return {
    frame: await pageFrame({ title, path: SEARCH_PATH, description }),
    groups: await wholeGroups(),
    letters: await aToZ(),
  };
}
