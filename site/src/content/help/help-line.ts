import type { HelpLineFragment } from '@waymark/shared-types/graphql';
import type { LinkData } from '../links/link.ts';
import { numberInText, textMessage, type NumberInText } from '../links/number-in-text.ts';
import type { Normalised } from '../normalised.ts';
import { checkedUrl } from '../rich-text/links.ts';
import { messages } from '../../messages/messages.ts';

/** Somebody to call now. */
export interface HelpLineData {
  readonly name: string;
  readonly urgent: boolean;
  /** How to reach them: what somebody in a hurry looks for. */
  readonly ways: readonly NumberInText[];
  /** Their website, where there is no other way to reach them. */
  readonly site: LinkData | undefined;
  /** What they do, and when they are there, in sentences. */
  readonly about: string;
  /** Their website, where there are other ways. */
  readonly more: LinkData | undefined;
}

/** @param field Names the field, where an address in it may not stand on a page. */
export function helpLine(line: Normalised<HelpLineFragment>, field: string): HelpLineData {
  const { name, description, hours } = line;
  const text = line.textNumber ? textMessage(line.textNumber) : undefined;
  // How to write is a way where it is a number; else it is a sentence that explains.
  const ways = [line.phone ? numberInText(line.phone) : undefined, text?.link && text].filter(
    (way) => way !== undefined,
  );
  const href = line.url ? checkedUrl(line.url, field) : undefined;
  return {
    name,
    urgent: line.urgent === true,
    ways,
    site: href !== undefined && ways.length === 0 ? { text: hostOf(href), href } : undefined,
    about: [description, text && !text.link ? sentence(text.before) : '', hours ? sentence(hours) : '']
      .filter((part) => part !== '')
      .join(' '),
    more: href !== undefined && ways.length > 0 ? { text: messages.helpNow.website(name), href } : undefined,
  };
}

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const hostOf = (href: string) => (URL.parse(href)?.hostname ?? href).replace(/^www\./, '');
