import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readTotal } from '../reading/read.ts';

/** What a reader gets who asks for something that was taken down. */
export interface GonePageData {
  readonly frame: PageFrame;
  /** Where all practice is listed; undefined where there is none. */
  readonly practice: string | undefined;
}

/** The page for addresses whose content was taken down. */
export async function gonePage(): Promise<GonePageData> {
  const hasPractice = (await readTotal('case-study')) > 0;
  return {
    frame: await pageFrame({ title: 'This page has been taken down', path: '/410.html', isIndexed: false }),
    practice: hasPractice ? ALL_PATH : undefined,
  };
}
