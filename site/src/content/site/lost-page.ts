import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { pageFrame, type PageFacts, type PageFrame } from '../page-frame/page-frame.ts';
import { readTotal } from '../reading/read.ts';

/** What a reader gets who asks for an address where nothing stands, or no longer. */
export interface LostPageData {
  readonly frame: PageFrame;
  /** Where all practice is listed; undefined where there is none. */
  readonly practice: string | undefined;
}

/** The page for addresses where nothing stands. */
export const notFoundPage = () =>
  lostPage({
    title: 'We cannot find that page',
    path: '/404.html',
    description: 'It may have moved, or the address may have a small mistake in it. You have done nothing wrong.',
  });

/** The page for addresses whose content was taken down. */
export const gonePage = () =>
  lostPage({
    title: 'This page has been taken down',
    path: '/410.html',
    description: 'What stood here was taken down, or has moved for good. You have done nothing wrong.',
  });

async function lostPage(facts: Pick<PageFacts, 'title' | 'path' | 'description'>): Promise<LostPageData> {
  const hasPractice = (await readTotal('case-study')) > 0;
  return {
    frame: await pageFrame({ ...facts, isIndexed: false }),
    practice: hasPractice ? ALL_PATH : undefined,
  };
}
