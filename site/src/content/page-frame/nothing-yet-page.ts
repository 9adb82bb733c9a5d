import { messages } from '../../messages/messages.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';

/** A list in which nothing is yet. */
export interface NothingYetPageData {
  readonly frame: PageFrame;
}

/**
 * The page of a list while nothing is in it. The menu may lead to it, and readers may have kept its address, so it is there, and
 * says so; search engines do not list it.
 */
export async function nothingYetPage(title: string, path: string): Promise<NothingYetPageData> {
  return { frame: await pageFrame({ title, path, description: messages.nothingYet.description, isIndexed: false }) };
}
