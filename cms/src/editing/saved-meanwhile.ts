import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';

/** In it a form says on which version it is based: the time at which that was saved, as an ISO 8601 time. */
const BASED_ON = 'x-waymark-based-on';

/** Who saved the draft of an entry last, and when, as an ISO 8601 time. */
export interface Saved {
  readonly at: string;
  /** As colleagues know them; empty where nobody signed in did, as with demo content. */
  readonly by: string;
}

/**
 * Refuses to write over what somebody else saved after a form was opened (the lost update that RFC 9110, 13.1.1 describes). Forms
 * that do not say what they are based on, and other callers, write as ever.
 */
export function guardSavedMeanwhile(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const params: unknown = context.params;
    if (action !== 'update' || !uid.startsWith('api::') || !isRecord(params)) return next();
    const basedOn = strapi.requestContext.get()?.get(BASED_ON);
    const document = params['documentId'];
    if (!basedOn || typeof document !== 'string' || !isAskedFor(strapi, uid, document)) return next();
    const saved = await lastSaved(strapi, uid, document, params['locale']);
    if (saved && Date.parse(saved.at) > Date.parse(basedOn)) throw new errors.ValidationError(inWords(saved));
    return next();
  });
}

const inWords = ({ at, by }: Saved): string =>
  `${by || 'Somebody'} saved this at ${at.slice(11, 16)} UTC, after you opened it, so nothing was written over. ` +
  'The form shows that version now. What you typed is kept: beside the form you can put it back.';

/** Whether the request is about this very entry; others may be written in its course. */
function isAskedFor(strapi: Core.Strapi, uid: string, document: string): boolean {
  const path = strapi.requestContext.get()?.path ?? '';
  return path.includes(`/collection-types/${uid}/${document}`) || path.includes(`/single-types/${uid}`);
}

/** @param locale Of a type that is translated; any where it is undefined. */
export async function lastSaved(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  document: string,
  locale?: unknown,
): Promise<Saved | undefined> {
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  const row: unknown = await strapi.db.query(uid).findOne({
    where: {
      documentId: document,
      ...(hasDrafts && { publishedAt: null }),
      ...(typeof locale === 'string' && { locale }),
    },
    populate: { updatedBy: { select: ['firstname', 'lastname'] } },
    orderBy: { updatedAt: 'desc' },
  });
  const at = isRecord(row) ? row['updatedAt'] : undefined;
  if (!isRecord(row) || typeof at !== 'string') return undefined;
  return { at: new Date(at).toISOString(), by: nameIn(row['updatedBy']) };
}

function nameIn(person: unknown): string {
  if (!isRecord(person)) return '';
  return [person['firstname'], person['lastname']].filter((part) => typeof part === 'string' && part !== '').join(' ');
}
