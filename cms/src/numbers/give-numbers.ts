import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';
import { hasNumber } from './has-number';
import { nextNumber } from './next-number';

/**
 * Gives each entry of a type that has a field `number` one by which people can cite it: when it is made, the same in all of its
 * languages, never a second time, and never another. Whatever a form or a program sends for it is not taken. What comes back from the
 * bin comes back under its own.
 */
export function giveNumbers(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, params, contentType, uid } = context;
    if (!hasNumber(contentType)) return next();
    if (!['create', 'clone', 'update'].includes(action)) return next();
    const sent: unknown = 'data' in params ? params.data : undefined;
    const data = isRecord(sent) ? sent : {};
    if (action === 'update' && 'number' in data) {
      const others = Object.entries(data).filter(([name]) => name !== 'number');
      Object.assign(params, { data: Object.fromEntries(others) });
    }
    if (action === 'update') return next();
    return await inLoggedTransaction(strapi, async () => {
      const number = (await ownNumber(strapi, uid, data)) ?? (await nextNumber(strapi, uid));
      Object.assign(params, { data: { ...data, number } });
      return await next();
    });
  });
}

/** The number of an entry that was there before, unless another has it; undefined for one that is new. */
async function ownNumber(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, number }: Readonly<Record<string, unknown>>,
): Promise<number | undefined> {
  if (typeof documentId !== 'string' || typeof number !== 'number') return undefined;
  const others = await strapi.db.query(uid).count({ where: { number, documentId: { $ne: documentId } } });
  return others === 0 ? number : undefined;
}
