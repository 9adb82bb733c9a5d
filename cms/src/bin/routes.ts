import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { recordAct } from '../act-log/act';
import { namesOf } from '../act-log/names';
import { offerAdminRoutes } from '../editing/admin-routes';
import { permissions } from '../editing/permissions';
import { kindOf } from '../home-page/entry-link';
import { forgetVersions } from '../memory/forget-versions';
import { BIN_DAYS } from '../memory/keep-for';
import { bringBack, typeOf } from './bring-back';
import { contentIn, DELETED, type DeletedContent, type DeletedEntry } from './deleted-entry';

const DAY_MS = 24 * 60 * 60_000;

/** The most that the bin shows: whoever looks for something older than that many others can ask for its kind. */
const MOST = 500;

/** What the bin asks: each sees and brings back what they may see and change. */
export function offerBinRoutes(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/bin', handler: list(strapi) },
    { method: 'POST', path: '/bin/:id', handler: restore(strapi) },
    { method: 'DELETE', path: '/bin/:id', handler: erase(strapi) },
  ]);
}

const list = (strapi: Core.Strapi) => async (context: Context) => {
  const rows: DeletedEntry[] = await strapi.db
    .query(DELETED)
    .findMany({ where: { entryType: { $in: readable(strapi, context) } }, orderBy: { id: 'desc' }, limit: MOST });
  const shown = rows
    .map((row) => ({ ...row, content: contentIn(row.content) }))
    .filter((deleted) => mayRead(strapi, context, deleted));
  const names = await namesOf(
    strapi,
    shown.map(({ by }) => by),
  );
  context.body = { days: BIN_DAYS, entries: shown.map((deleted) => told(strapi, context, deleted, names(deleted.by))) };
};

function told(strapi: Core.Strapi, context: Context, deleted: DeletedEntry, by: string) {
  const { id, content, at } = deleted;
  const uid = typeOf(strapi, deleted);
  return {
    id,
    kind: kindOf(strapi.contentType(uid)),
    title: content?.title ?? null,
    languages: content?.versions.flatMap(({ language }) => language ?? []) ?? [],
    at,
    by,
    until: new Date(Date.parse(at) + BIN_DAYS * DAY_MS).toISOString(),
    hasDrafts: strapi.contentType(uid).options?.draftAndPublish === true,
    mayBringBack: content !== null && mayBringBack(strapi, context, uid, content),
    mayErase: !permissions(strapi, context, uid).cannot.delete(),
  };
}

/** The types whose deleted entries whoever asks may see. */
function readable(strapi: Core.Strapi, context: Context): UID.ContentType[] {
  const own = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  return own.map(({ uid }) => uid).filter((uid) => !permissions(strapi, context, uid).cannot.read());
}

/** Some may read only what they made. */
function mayRead(strapi: Core.Strapi, context: Context, { entryType, content }: DeletedEntry): boolean {
  const { cannot } = permissions(strapi, context, typeOf(strapi, { entryType }));
  return (content?.versions ?? []).every((version) => !cannot.read(asEntry(version)));
}

const asEntry = ({ createdBy, language }: DeletedContent['versions'][number]) => ({
  createdBy: { id: createdBy },
  locale: language,
});

/** Whoever may make such an entry, and change this one: some may change only what they made. */
function mayBringBack(
  strapi: Core.Strapi,
  context: Context,
  uid: UID.ContentType,
  { versions }: DeletedContent,
): boolean {
  const { cannot } = permissions(strapi, context, uid);
  if (cannot.create()) return false;
  return versions.every((version) => !cannot.update(asEntry(version)));
}

const restore = (strapi: Core.Strapi) => async (context: Context) => {
  const deleted = await binned(strapi, context);
  const uid = typeOf(strapi, deleted);
  if (deleted.content && !mayBringBack(strapi, context, uid, deleted.content)) throw new errors.ForbiddenError();
  const { id } = context.state['user'] as { id: number };
  context.body = { uid, documentId: deleted.entry, ...(await bringBack(strapi, deleted, id)) };
};

/** Erases what was deleted, and every kept version of it, before its time. */
const erase = (strapi: Core.Strapi) => async (context: Context) => {
  const deleted = await binned(strapi, context);
  const uid = typeOf(strapi, deleted);
  if (permissions(strapi, context, uid).cannot.delete()) throw new errors.ForbiddenError();
  await strapi.db.transaction(async () => {
    // Of an entry that is there, in another language or again, the history stays.
    const isThere = (await strapi.db.query(uid).count({ where: { documentId: deleted.entry } })) > 0;
    if (!isThere) await forgetVersions(strapi, [{ uid, documentId: deleted.entry }]);
    await strapi.db.query(DELETED).deleteMany({ where: { id: deleted.id } });
    await recordAct(strapi, { act: 'erased for good', subjectType: uid, subject: deleted.entry });
  });
  context.body = {};
};

/** @throws {errors.NotFoundError} where it is not in the bin, or whoever asks may not see it */
async function binned(strapi: Core.Strapi, context: Context): Promise<DeletedEntry> {
  const { id = '' } = context['params'] as Record<string, string | undefined>;
  const row: DeletedEntry | null = /^\d{1,9}$/.test(id)
    ? await strapi.db.query(DELETED).findOne({ where: { id: Number(id) } })
    : null;
  const deleted = row && { ...row, content: contentIn(row.content) };
  const isReadable = readable(strapi, context).some((uid) => uid === deleted?.entryType);
  if (!deleted || !isReadable || !mayRead(strapi, context, deleted))
    throw new errors.NotFoundError('It is not in the bin any more. Somebody may have brought it back.');
  return deleted;
}
