import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';

/** What a reader gets who asks for an address where nothing stands. */
export interface NotFoundPageData {
  readonly frame: PageFrame;
}

/** The page for addresses where nothing stands. */
export async function notFoundPage(): Promise<NotFoundPageData> {
  return { frame: await pageFrame({ title: 'We cannot find that page', path: '/404.html', isIndexed: false }) };
}
