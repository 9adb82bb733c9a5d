import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { WITHDRAWAL } from '../consent/uncovered';
import { documentOf, publishes, writes, type DocumentAction } from '../publishing/public-actions';
import { actNamed, recordAct, type ActName } from './act';

const NAMES: Readonly<Record<string, ActName>> = {
  create: 'created',
  clone: 'created',
  update: 'changed',
  publish: 'published',
  unpublish: 'taken down',
  delete: 'deleted',
  discardDraft: 'threw changes away',
};

/** Logs every write of an entry, whoever causes it, in the transaction of the write: both are there, or neither. */
export function logDocumentActs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    // The record of a withdrawal is no act besides it.
    if (!uid.startsWith('api::') || uid === WITHDRAWAL || !writes(context)) return next();
    return await strapi.db.transaction(async () => {
      const result = await next();
      const subject = documentOf(context, result) ?? null;
      // Nothing was there to be written.
      if (result === null || subject === null) return result;
      for (const act of actsOf(context))
        await recordAct(strapi, { act, subjectType: uid, subject, language: languageOf(context.params) });
      return result;
    });
  });
}

function actsOf(context: DocumentAction): ActName[] {
  const name = actNamed() ?? NAMES[context.action];
  const alsoPublishes = context.action !== 'publish' && context.contentType.options?.draftAndPublish === true;
  return [...(name ? [name] : []), ...(alsoPublishes && publishes(context) ? ['published' as const] : [])];
}

/** The one language that an action names; null where it is of all, or of a type without languages. */
function languageOf(params: unknown): string | null {
  const locale: unknown = isRecord(params) ? params['locale'] : undefined;
  const one: unknown = Array.isArray(locale) && locale.length === 1 ? locale[0] : locale;
  return typeof one === 'string' && one !== '*' ? one : null;
}
