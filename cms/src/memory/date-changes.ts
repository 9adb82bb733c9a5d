import { dayIn, isRecord } from '@waymark/shared-types';
import type { Core, Schema, UID } from '@strapi/strapi';
import { documentOf, publishes, type DocumentAction } from '../publishing/public-actions';
import { localeOf } from './keep-discarded';

const NOTE: UID.Component = 'shared.change-note';

/**
 * Gives what an entry tells readers that changed the day on which it is published, where its editor leaves that empty: in the draft, from
 * which the public version is made, so that it stays.
 */
export function dateChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!tellsOfChanges(context.contentType) || !publishes(context)) return next();
    const today = dayIn(new Date());
    const params: unknown = context.params;
    if (context.action === 'publish') await dateDraft(strapi, context.uid, context, today);
    else if (isRecord(params) && isRecord(params['data'])) dateWritten(params['data'], today);
    return next();
  });
}

const tellsOfChanges = ({ attributes }: Schema.ContentType): boolean => {
  const changes = attributes['changes'];
  return changes?.type === 'component' && changes.component === NOTE;
};

async function dateDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  action: DocumentAction,
  date: string,
): Promise<void> {
  const where = { documentId: documentOf(action), publishedAt: null, ...localeOf(action.params) };
  const drafts: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where, select: ['id'], populate: { changes: { select: ['id', 'date'] } } });
  const notes = drafts.flatMap((draft): unknown[] =>
    isRecord(draft) && Array.isArray(draft['changes']) ? draft['changes'] : [],
  );
  const undated = notes.filter(isRecord).filter((note) => !note['date']);
  if (undated.length === 0) return;
  await strapi.db.query(NOTE).updateMany({ where: { id: { $in: undated.map(({ id }) => id) } }, data: { date } });
}

function dateWritten(data: Record<string, unknown>, date: string): void {
  if (!Array.isArray(data['changes'])) return;
  const notes: unknown[] = data['changes'];
  Object.assign(data, { changes: notes.map((note) => (isRecord(note) && !note['date'] ? { ...note, date } : note)) });
}
