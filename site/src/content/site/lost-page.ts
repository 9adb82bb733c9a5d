import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readTotal } from '../reading/read.ts';

/** What a reader gets who asks for an address where nothing stands, or no longer. */
export interface LostPageData {
  readonly frame: PageFrame;
  /** Where all practice is listed; undefined where there is none. */
  readonly practice: string | undefined;
}

/** The page for addresses where nothing stands. */
export const notFoundPage = () => lostPage('We cannot find that page', '/404.html');

/** The page for addresses whose content was taken down. */
export const gonePage = () => lostPage('This page has been taken down', '/410.html');

async function lostPage(title: string, path: string): Promise<LostPageData> {
  const hasPractice = (await readTotal('case-study')) > 0;
  return {
    frame: await pageFrame({ title, path, isIndexed: false }),
    practice: hasPractice ? ALL_PATH : undefined,
  };
}
