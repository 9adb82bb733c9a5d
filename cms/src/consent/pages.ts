import {
  addressesOf,
  contentTypes,
  DEFAULT_LOCALE,
  isRecord,
  LANGUAGE_TAG,
  SITE_TIME_ZONE,
} from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { byProduct } from '../publishing/by-product';
import { freeAddresses } from '../publishing/old-addresses';
import type { Owner } from '../publishing/owners';
import { isContentType, REDIRECT } from '../publishing/public-site';
import type { Resting } from './resting';
import type { Standing } from './validity';

/** The published entries of which the whole page goes, each once for each of its languages. */
export function pagesOf({ parts }: Pick<Resting, 'parts'>): Owner[] {
  const pages = parts.filter(({ page, owner }) => page && owner.published).map(({ owner }) => owner);
  return [...new Map(pages.map((owner) => [`${owner.type} ${owner.version}`, owner])).values()];
}

/** The addresses at which the public finds an entry, as redirects name them; none in languages whose addresses have a prefix. */
async function addressesOfEntry(strapi: Core.Strapi, { type, version, locale }: Owner): Promise<readonly string[]> {
  const name = strapi.contentType(type as UID.ContentType).info.singularName;
  if (!isContentType(name) || (locale !== null && locale !== DEFAULT_LOCALE)) return [];
  if (addressesOf(name, '').length === 0) return [];
  const row: unknown = await strapi.db
    .query(contentTypes[name].uid)
    .findOne({ where: { id: version }, select: ['slug'] });
  const slug = isRecord(row) ? row['slug'] : undefined;
  return typeof slug === 'string' ? addressesOf(name, slug) : [];
}

/** What readers are told at the address of a page that went, and what those who work in the CMS are. */
const WORDS: Readonly<Record<Standing, { message: string; reason: string }>> = {
  withdrawn: {
    message: 'This story was taken down because the person it is about asked us to.',
    reason: 'A consent was withdrawn',
  },
  ended: {
    message: 'This story was shared for a time that was agreed with the person it is about. That time has ended.',
    reason: 'A consent has ended',
  },
  'not yet given': {
    message: 'This story is not shown here any more, as agreed with the person it is about.',
    reason: 'A consent does not hold',
  },
  valid: {
    message: 'This story is not shown here any more, as agreed with the person it is about.',
    reason: 'A consent does not cover it any more',
  },
};

/** Tells readers at the address of each page that went why there is nothing (410). No note that cannot be made keeps a page up. */
export async function tellReaders(strapi: Core.Strapi, pages: readonly Owner[], standing: Standing): Promise<void> {
  const { message, reason } = WORDS[standing];
  const day = new Date().toLocaleDateString(LANGUAGE_TAG, { dateStyle: 'long', timeZone: SITE_TIME_ZONE });
  for (const page of pages) {
    for (const from of await addressesOfEntry(strapi, page)) {
      const data: Record<string, unknown> = {
        from,
        to: null,
        permanent: true,
        message,
        reason: `${reason} on ${day}.`,
        entry: page.document,
      };
      await byProduct(strapi, `The note that what stood at ${from} is gone (entry ${page.document})`, async () => {
        const [known] = await redirectsAt(strapi, from);
        if (known) await strapi.documents(REDIRECT).update({ documentId: known, data });
        else await strapi.documents(REDIRECT).create({ data });
      });
    }
  }
}

/** Takes away whatever leads readers away from the addresses of pages that are back. */
export async function freePages(strapi: Core.Strapi, pages: readonly Owner[]): Promise<void> {
  for (const page of pages) await freeAddresses(strapi, await addressesOfEntry(strapi, page));
}

async function redirectsAt(strapi: Core.Strapi, from: string): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db
    .query(REDIRECT)
    .findMany({ where: { from }, select: ['documentId'] });
  return rows.map(({ documentId }) => documentId);
}
