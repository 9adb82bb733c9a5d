import type { UID } from '@strapi/strapi';

/** The single entries that every page needs, and what to do instead of taking them down. */
const NEEDED: Readonly<Partial<Record<UID.ContentType, string>>> = {
  'api::home.home':
    'Home is the first page of the site, so it cannot be taken down or deleted. Change what it says, and publish it again.',
  'api::site.site':
    'Site holds the name, the navigation and the help lines of every page, so it cannot be taken down or deleted. Change what it says, and publish it again.',
};

/** Why what is published of a type has to stay; undefined where it may leave, whatever is wrong with it. */
export const reasonToStay = (type: UID.ContentType): string | undefined => NEEDED[type];
