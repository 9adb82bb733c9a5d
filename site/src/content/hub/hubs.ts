import { entryPath } from '@waymark/shared-types';
import type { LinkData } from '../links/link.ts';

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
    name: 'BSL',
    fullName: 'British Sign Language',
    summary: 'Everything on this site in British Sign Language (BSL), in one place.',
  },
  easyRead: {
    slug: 'easy-read',
    rendition: 'easy_read',
    name: 'Easy Read',
    fullName: 'Easy Read',
    summary: 'Everything on this site in Easy Read, in one place.',
  },
} as const satisfies Record<string, Hub>;

/** Where a hub stands, from `/`. */
export const hubPath = ({ slug }: Pick<Hub, 'slug'>): string => entryPath('page', slug);

/** The hubs as links, for the top of every page. They stand whether or not editors have introduced them. */
export const formatHubs: readonly LinkData[] = Object.values(hubs).map((hub) => ({
  text: hub.fullName,
  href: hubPath(hub),
}));
