import { entryPath } from '@waymark/shared-types';
import type { LinkData } from '../links/link.ts';
import { messages } from '../../messages/messages.ts';

/** A form in which people read or watch, and the page that gathers everything in it. */
export interface Hub {
  /** Of the page, and of the editors' page that introduces it. */
  readonly slug: string;
  /** The kind of a report's version. */
  readonly rendition: 'bsl' | 'easy_read';
  /** What people call it, within a sentence: `BSL`. */
  readonly name: string;
  /** In full words, as links and titles say it. */
  readonly fullName: string;
  /** What stands under the title while editors have written nothing. */
  readonly summary: string;
}

export const hubs = {
  bsl: {
    slug: 'bsl',
    rendition: 'bsl',
    ...messages.hubs.bsl,
  },
  easyRead: {
    slug: 'easy-read',
    rendition: 'easy_read',
    ...messages.hubs.easyRead,
  },
} as const satisfies Record<string, Hub>;

/** Where a hub stands, from `/`. */
export const hubPath = ({ slug }: Pick<Hub, 'slug'>): string => entryPath('page', slug);

/** The hubs as links, for the top of every page: those who need one know it by its short name. They stand whether or not editors have introduced them. */
export const formatHubs: readonly LinkData[] = Object.values(hubs).map((hub) => ({
  text: hub.name,
  href: hubPath(hub),
}));
