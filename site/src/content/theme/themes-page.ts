import { wholeGroupsOf, type ListGroup } from '../case-study/list-groups.ts';
import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { messages } from '../../messages/messages.ts';

/** Every setting, approach and audience of practice, with how many examples there are. */
export interface ThemesPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lede: string;
  readonly groups: readonly ListGroup[];
}

export async function themesPage(): Promise<ThemesPageData | undefined> {
  const groups = await wholeGroupsOf('theme');
  if (groups.length === 0) return undefined;
  const { themes: title, themesLede: lede } = messages.placePage;
  const frame = await pageFrame({
    title,
    path: `${ALL_PATH}theme/`,
    description: lede,
    trail: [{ text: messages.caseStudies.title, href: ALL_PATH }],
  });
  return { frame, title, lede, groups };
}
