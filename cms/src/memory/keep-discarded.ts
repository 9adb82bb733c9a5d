import { DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { documentOf } from '../publishing/public-actions';
import { keepDraft, loadVersion } from './keep-versions';

/** Keeps the draft whose changes somebody throws away, so that they can be brought back. */
export function keepDiscarded(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const params: unknown = context.params;
    const documentId = documentOf(context);
    if (action !== 'discardDraft' || !uid.startsWith('api::') || documentId === undefined) return next();
    return await strapi.db.transaction(async () => {
      const where = { documentId, publishedAt: null, ...localeOf(params) };
      const drafts: { id: number }[] = await strapi.db.query(uid).findMany({ where, select: ['id'] });
      for (const { id } of drafts) {
        const draft = await loadVersion(strapi, uid, { id });
        if (draft) await keepDraft(strapi, uid, draft);
      }
      return await next();
    });
  });
}

/** The languages that an action names. */
export function localeOf(params: unknown): object {
  const locale: unknown = isRecord(params) ? params['locale'] : undefined;
  if (locale === '*') return {};
  return { locale: Array.isArray(locale) ? { $in: locale } : (locale ?? DEFAULT_LOCALE) };
}
