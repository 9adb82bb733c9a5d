import { addressesOf } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { inLoggedTransaction } from './change-log';
import { documentOf, reachesThePublic } from './public-actions';
import { isContentType, publicSite, publishedSlug, REDIRECT } from './public-site';
import { redirectsAfter, type RedirectWork } from './redirects-after';

/**
 * Keeps links alive: when the address of something published changes, readers of the old one are sent to the new one; when it is
 * taken down or deleted, they are told that it is gone; when something is published, no redirect leads away from it. All
 * in the transaction of the change, so that the publisher sees both or neither. Whoever makes the change passes here.
 */
export function keepOldAddresses(strapi: Core.Strapi): void {
  const inTurn = queue();
  strapi.documents.use(async (context, next) => {
    const { action, contentType } = context;
    const type = contentType.info.singularName;
    if (!isContentType(type) || addressesOf(type, '').length === 0 || !reachesThePublic(context)) return next();
    return await inLoggedTransaction(strapi, async () => {
      const before = await publishedSlug(strapi, type, documentOf(context));
      const result = await next();
      // A bulk action publishes side by side in one transaction: each must see the redirects that the others have made.
      await inTurn(async () => {
        const after = await publishedSlug(strapi, type, documentOf(context, result));
        const move = { type, before, after, deleted: action === 'delete' };
        await carryOut(strapi, redirectsAfter(move, new Date()));
      });
      return result;
    });
  });
}

async function carryOut(strapi: Core.Strapi, { freed, made }: RedirectWork): Promise<void> {
  const redirects = strapi.documents(REDIRECT);
  for (const { documentId } of await existing(strapi, freed)) await redirects.delete({ documentId });
  for (const redirect of made) {
    // Another entry may have taken the address over in the same go.
    if (await publicSite(strapi).pageAt(redirect.from)) continue;
    const [known] = await existing(strapi, [redirect.from]);
    const data: Record<string, unknown> = { ...redirect };
    if (known) await redirects.update({ documentId: known.documentId, data });
    else await redirects.create({ data });
  }
}

async function existing(strapi: Core.Strapi, addresses: readonly string[]): Promise<{ documentId: string }[]> {
  if (addresses.length === 0) return [];
  return await strapi.db.query(REDIRECT).findMany({ where: { from: { $in: addresses } }, select: ['documentId'] });
}

/** Does one thing after the other, in the order in which they are asked for. */
function queue(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    await mine;
  };
}
