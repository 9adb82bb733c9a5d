import { isRecord } from '@waymark/shared-types';
import type { Core, Schema, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { permissions } from '../editing/permissions';
import { isReviewed } from '../reviews/review-days';
import { formAddress, kindOf, mainFieldOf, type EntryLink } from './entry-link';

/** An entry that somebody said should be looked at again by a day, such as 2026-12-24. */
export interface ToCheck extends EntryLink {
  readonly by: string;
  /** Which it is, for whoever may say that it is still right; absent for others, and where it is not public. */
  readonly isRight?: { readonly type: string; readonly document: string };
}

/** The field that says until when an entry is to be looked at again. */
const FIELD = 'reviewBy';

/** How many days ahead the home page looks, and how many entries it names. */
const DAYS_AHEAD = 30;
const SHOWN = 20;

/** The day until which entries are told: some days after another one, both as in 2026-12-24. */
export function lastDay(today: Date): string {
  const day = new Date(today);
  day.setUTCDate(day.getUTCDate() + DAYS_AHEAD);
  return day.toISOString().slice(0, 10);
}

/** The entries to look at again within 30 days, or before now, the longest due first; as far as whoever asks may read them. */
export async function toCheck(strapi: Core.Strapi, context: Context): Promise<{ entries: ToCheck[]; more: number }> {
  const until = lastDay(new Date());
  const types = Object.values(strapi.contentTypes).filter(
    ({ uid, attributes }) => uid.startsWith('api::') && FIELD in attributes,
  );
  const found = await Promise.all(types.map((type) => dueOf(strapi, context, type, until)));
  const all = found.flat().toSorted((one, other) => one.by.localeCompare(other.by));
  return { entries: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) };
}

async function dueOf(
  strapi: Core.Strapi,
  context: Context,
  type: Schema.ContentType,
  until: string,
): Promise<ToCheck[]> {
  const uid = type.uid;
  const may = permissions(strapi, context, uid);
  if (may.cannot.read()) return [];
  const title = mainFieldOf(type);
  const query = await may.sanitizedQuery.read({
    filters: { [FIELD]: { $lte: until } },
    fields: [FIELD, ...(title ? [title] : [])],
    sort: `${FIELD}:asc`,
    limit: -1,
  });
  const rows: unknown[] = await strapi.documents(uid).findMany({ ...query, status: 'draft' });
  const publicOnes = may.cannot.publish() || !isReviewed(uid) ? new Set() : await publicDocuments(strapi, uid, rows);
  return rows.filter(isRecord).flatMap((row) => {
    const document = String(row['documentId']);
    const by = row[FIELD];
    // Whoever may not read the day gets entries without it, and without the filter.
    if (typeof by !== 'string' || by > until) return [];
    const words = title === undefined ? undefined : row[title];
    return [
      {
        title: typeof words === 'string' ? words : 'Without a title',
        kind: kindOf(type),
        href: formAddress(type, document),
        by,
        ...(publicOnes.has(document) && { isRight: { type: uid, document } }),
      },
    ];
  });
}

/** Which of these entries readers can see now. */
async function publicDocuments(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  rows: readonly unknown[],
): Promise<Set<string>> {
  const documents = rows.filter(isRecord).map((row) => String(row['documentId']));
  const found: { documentId: string }[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documents }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return new Set(found.map(({ documentId }) => documentId));
}
