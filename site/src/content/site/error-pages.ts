import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readTotal } from '../reading/read.ts';
import { messages } from '../../messages/messages.ts';

/** What a reader gets who asks for an address where nothing stands. */
export interface ErrorPageData {
  readonly frame: PageFrame;
}

/** What a reader gets who asks for an address whose content was taken down. */
export interface GonePageData extends ErrorPageData {
  /** Where all practice is listed; undefined where there is none. */
  readonly practice: string | undefined;
}

/** The page for addresses where nothing stands. */
export const notFoundPage = async (): Promise<ErrorPageData> => ({
  frame: await pageFrame({
    title: messages.errorPages.notFound.title,
    path: '/404.html',
    description: messages.errorPages.notFound.description,
    isIndexed: false,
  }),
});

/** The page for addresses whose content was taken down. */
export async function gonePage(): Promise<GonePageData> {
  const hasPractice = (await readTotal('case-study')) > 0;
  return {
    frame: await pageFrame({
      title: messages.errorPages.gone.title,
      path: '/410.html',
      description: messages.errorPages.gone.description,
      isIndexed: false,
    }),
    practice: hasPractice ? ALL_PATH : undefined,
  };
}
