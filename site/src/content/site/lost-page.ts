import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readTotal } from '../reading/read.ts';

/** What a reader gets who asks for an address where nothing stands. */
export interface LostPageData {
  readonly frame: PageFrame;
}

/** What a reader gets who asks for an address whose content was taken down. */
export interface GonePageData extends LostPageData {
  /** Where all practice is listed; undefined where there is none. */
  readonly practice: string | undefined;
}

/** The page for addresses where nothing stands. */
export const notFoundPage = async (): Promise<LostPageData> => ({
  frame: await pageFrame({
    title: 'We cannot find that page',
    path: '/404.html',
    description:
      'The address may have a small mistake in it, or there may never have been a page here. You have done nothing wrong.',
    isIndexed: false,
  }),
});

/** The page for addresses whose content was taken down. */
export async function gonePage(): Promise<GonePageData> {
  const hasPractice = (await readTotal('case-study')) > 0;
  return {
    frame: await pageFrame({
      title: 'This page has been taken down',
      path: '/410.html',
      description: 'What stood here is no longer on this site. You have done nothing wrong.',
      isIndexed: false,
    }),
    practice: hasPractice ? ALL_PATH : undefined,
  };
}
