import { addressesOf, contentTypes, DEFAULT_LOCALE, type ContentType } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { pastTheBin } from '../bin/put-in-bin';
import { byProduct } from './by-product';
import { inLoggedTransaction } from './change-log';
import { insteadOf } from './instead';
import { documentOf, reachesThePublic } from './public-actions';
import { isContentType, publicSite, publishedSlug, REDIRECT } from './public-site';
import { redirectsAfter, redirectsBack, type NewRedirect } from './redirects-after';
import { redirectsOfEntry, type StoredRedirect } from './redirects-of-entry';

/**
 * Keeps links alive: when the address of something published changes, readers of the old one are sent to the new one; when it is
 * taken down, they are told that it is gone; when something is published, no redirect leads away from it; and when it is
 * deleted, no redirect names it any more, unless its editor says what readers find there. All in the transaction of the change, so that the publisher sees both or neither.
 * Whoever makes the change passes here, and no redirect that cannot be made or removed ever keeps it from being made; but one
 * that its editor asks for, which is made with the change or not at all.
 */
export function keepOldAddresses(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, contentType } = context;
    const type = contentType.info.singularName;
    if (!isContentType(type) || addressesOf(type, '').length === 0 || !reachesThePublic(context)) return next();
    const instead = insteadOf(strapi, context);
    return await inLoggedTransaction(strapi, async () => {
      const [before, slugs] = [
        await publishedSlug(strapi, type, documentOf(context)),
        await slugsOf(strapi, type, documentOf(context)),
      ];
      const result = await next();
      const document = documentOf(context, result);
      if (document === undefined) return result;
      const after = await publishedSlug(strapi, type, document);
      const deleted = action === 'delete' && (await slugsOf(strapi, type, document)).length === 0;
      if (deleted) {
        const addresses = slugs.flatMap((slug) => addressesOf(type, slug));
        await remove(strapi, redirectsOfEntry(document, addresses, await redirectsFrom(strapi)));
      }
      const { freed, made } = redirectsAfter({ type, before, after, deleted, instead }, new Date());
      await freeAddresses(strapi, freed);
      for (const redirect of made)
        await (instead ? make(strapi, redirect, document) : makeIfTaken(strapi, redirect, document));
      if (before === undefined && after !== undefined)
        for (const redirect of redirectsBack(type, after, await goneOf(strapi, document), new Date()))
          await makeIfTaken(strapi, redirect, document);
      return result;
    });
  });
}

/** Makes a redirect that nobody asked for: where it is refused, it is left out. */
async function makeIfTaken(strapi: Core.Strapi, redirect: NewRedirect, entry: string): Promise<void> {
  const what =
    redirect.to === null
      ? `The note that what stood at ${redirect.from} is gone`
      : `The redirect from ${redirect.from} to ${redirect.to}`;
  await byProduct(strapi, `${what} (entry ${entry})`, () => make(strapi, redirect, entry));
}

/** @throws {errors.ValidationError} where a rule refuses it: then the change that it is part of is undone as well. */
async function make(strapi: Core.Strapi, redirect: NewRedirect, entry: string): Promise<void> {
  // Another entry may have taken the address over in the same go.
  if (await publicSite(strapi).pageAt(redirect.from)) return;
  const redirects = strapi.documents(REDIRECT);
  const [known] = await redirectsFrom(strapi, [redirect.from]);
  // What readers are told already, such as that a consent was withdrawn, is not replaced by nothing.
  if (known && isNote(known) && redirect.to === null && redirect.message === null) return;
  const data: Record<string, unknown> = { ...redirect, entry };
  if (known) await redirects.update({ documentId: known.documentId, data });
  else await redirects.create({ data });
}

/** Takes away whatever leads readers away from some addresses, because a page stands there. */
export async function freeAddresses(strapi: Core.Strapi, addresses: readonly string[]): Promise<void> {
  await remove(strapi, await redirectsFrom(strapi, addresses));
}

/** Removes redirects that nobody asked to remove; only those that somebody made by hand stay in the bin. */
async function remove(strapi: Core.Strapi, unwanted: readonly StoredRedirect[]): Promise<void> {
  for (const { documentId, from, entry } of unwanted) {
    const what = `Removing the redirect from ${from} (redirect ${documentId})`;
    const removal = () => strapi.documents(REDIRECT).delete({ documentId });
    await byProduct(strapi, what, () => (entry === null ? removal() : pastTheBin(removal)));
  }
}

const isNote = ({ to }: StoredRedirect): boolean => to === null || to === '';

/** The redirects from some addresses, or all of them. */
async function redirectsFrom(strapi: Core.Strapi, addresses?: readonly string[]): Promise<StoredRedirect[]> {
  if (addresses?.length === 0) return [];
  return await strapi.db.query(REDIRECT).findMany({
    where: addresses ? { from: { $in: addresses } } : {},
    select: ['documentId', 'from', 'to', 'entry'],
  });
}

/** The old addresses of an entry at which readers are told that it is gone. */
async function goneOf(strapi: Core.Strapi, entry: string): Promise<string[]> {
  const own: StoredRedirect[] = await strapi.db.query(REDIRECT).findMany({ where: { entry }, select: ['from', 'to'] });
  return own.filter(({ to }) => !to).map(({ from }) => from);
}

/** The slugs of a document, as drafts and published, in the language whose addresses have no prefix. */
async function slugsOf(strapi: Core.Strapi, type: ContentType, document: string | undefined): Promise<string[]> {
  if (document === undefined) return [];
  const rows: { slug: string | null }[] = await strapi.db.query(contentTypes[type].uid).findMany({
    where: { documentId: document, locale: DEFAULT_LOCALE },
    select: ['slug'],
  });
  return rows.map(({ slug }) => slug ?? '');
}
