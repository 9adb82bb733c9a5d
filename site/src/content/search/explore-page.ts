import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { wholeGroups, type ListGroup } from '../case-study/list-groups.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readTotal } from '../reading/read.ts';
import { EXPLORE_PATH } from './search-paths.ts';
import { messages } from '../../messages/messages.ts';

/** The page on which examples are found, compared and collected; without scripts, it leads to the lists. */
export interface ExplorePageData {
  readonly frame: PageFrame;
  readonly groups: readonly ListGroup[];
}

/** Undefined where there are no examples: then `nothing-yet-page.ts` stands in for it. */
export async function explorePage(): Promise<ExplorePageData | undefined> {
  if ((await readTotal('case-study')) === 0) return undefined;
  const { title, description } = messages.explorer;
  const trail = [{ text: messages.caseStudies.title, href: ALL_PATH }];
  return { frame: await pageFrame({ title, path: EXPLORE_PATH, description, trail }), groups: await wholeGroups() };
}
