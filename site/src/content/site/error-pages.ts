import { ALL_PATH } from '../case-study/case-study-lists.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { hasAny, readEntry } from '../reading/read.ts';
import { gonePath, toldToReaders } from './gone-pages.ts';
import { messages } from '../../messages/messages.ts';

/** What a reader gets who asks for an address where nothing stands. */
export interface ErrorPageData {
  readonly frame: PageFrame;
}

/** What a reader gets who asks for an address whose content was taken down. */
export interface GonePageData extends ErrorPageData {
  /** What readers are told of why; undefined where nobody said. */
  readonly message: string | undefined;
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
export const gonePage = async (): Promise<GonePageData> => await gonePageAt('/410.html');

/** The same with what readers are told, by the redirect that says so; undefined where it says nothing. */
export async function toldGonePage(redirect: string): Promise<GonePageData | undefined> {
  const message = toldToReaders((await readEntry('redirect', { id: redirect })) ?? {});
  return message === undefined ? undefined : { ...(await gonePageAt(gonePath(redirect))), message };
}

async function gonePageAt(path: string): Promise<GonePageData> {
  const hasPractice = await hasAny('case-study');
  return {
    frame: await pageFrame({
      title: messages.errorPages.gone.title,
      path,
      description: messages.errorPages.gone.description,
      isIndexed: false,
    }),
    message: undefined,
    practice: hasPractice ? ALL_PATH : undefined,
  };
}
