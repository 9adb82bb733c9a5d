import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { messages } from '../../messages/messages.ts';

/** Where all help lines stand on a page of their own, such as to print. */
export const HELP_PATH = '/help/';

/** The page with whom to call; the lines themselves are around every page. */
export interface HelpPageData {
  readonly frame: PageFrame;
}

/** Undefined where editors have named nobody. */
export async function helpPage(): Promise<HelpPageData | undefined> {
  const { title, description } = messages.helpNow;
  const frame = await pageFrame({ title, path: HELP_PATH, description });
  return frame.around.help.length > 0 ? { frame } : undefined;
}
