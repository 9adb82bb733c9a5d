import { early } from '../late/early.ts';
import { formatOf } from '../media/file-facts.ts';

/** What a reader wants to know of a link before following it. */
export interface LinkNote {
  /** The format of the file that it opens, such as `PDF`; undefined where it opens a page, or its text says so already. */
  readonly format: string | undefined;
  /** Whether it leads to another website. */
  readonly external: boolean;
  /** Whether that must be said in words, because the text does not speak of a website. */
  readonly unsaid: boolean;
}

/**
 * Tells what is behind a link where its text does not (WCAG 2.2, 3.2.5, advice in technique G201; GOV.UK's guidance on links
 * to files). Telephone numbers and e-mail addresses speak for themselves.
 * @param isOwn Whether an absolute address leads to this very site.
 */
export function linkNote(href: string, text: string, isOwn: (href: string) => boolean): LinkNote {
  const absolute = /^https?:/i.test(href);
  const external = absolute && !isOwn(href);
  const path = absolute ? new URL(href).pathname : href.replace(/[?#].*$/, '');
  const format = absolute || href.startsWith('/') ? formatOf(path) : undefined;
  // Only where it matters: a page that looks into a name is rendered again when that changes.
  const isSaid = format !== undefined && early(text).toLowerCase().includes(format.toLowerCase());
  return { format: isSaid ? undefined : format, external, unsaid: external && !/\bwebsite\b/i.test(early(text)) };
}
