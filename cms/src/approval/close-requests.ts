import type { Core } from '@strapi/strapi';
import { valueAt } from '../bootstrap/roles';
import { documentOf } from '../publishing/public-actions';
import { answerRequests, REQUEST } from './requests';
import { tellPublished } from './tell';

/** Closes the requests for what is published or deleted, by whatever way, in the transaction of that act; who asked is told what is public. */
export function closeRequests(strapi: Core.Strapi, who: () => number | undefined): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid, params } = context;
    if (!uid.startsWith('api::') || uid === REQUEST || !['publish', 'delete'].includes(action)) return await next();
    return await strapi.db.transaction(async () => {
      const result = await next();
      const given: unknown = params.locale;
      const locales = Array.isArray(given) ? given : [given];
      for (const locale of locales) {
        const language = typeof locale === 'string' && locale !== '*' ? locale : undefined;
        const isTranslated = valueAt(context.contentType.pluginOptions, 'i18n', 'localized') === true;
        const draft = { type: uid, document: documentOf(context) ?? '', locale: isTranslated ? language : undefined };
        const [state, by] = [action === 'publish' ? ('published' as const) : ('withdrawn' as const), who()];
        const answered = await answerRequests(strapi, draft, { state, by });
        if (state === 'published') await tellPublished(strapi, answered, by);
      }
      return result;
    });
  });
}
