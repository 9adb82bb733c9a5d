import type { Core, Schema, UID } from '@strapi/strapi';
import { formAddress, kindOf, titleOf } from '../home-page/entry-link';

/** What is planned, and what became of it: one row an entry. The plan lies outside the entry, so that discarding a draft leaves it. */
export const SCHEDULE: UID.ContentType = 'api::schedule.schedule';

export type Act = 'publish' | 'unpublish';

export type Result = 'waiting' | 'done' | 'refused' | 'cancelled';

/** An entry in a language; null where its type has none. */
export interface Scheduled {
  readonly entryType: UID.ContentType;
  readonly entry: string;
  readonly language: string | null;
}

export interface ScheduleRow extends Scheduled {
  readonly documentId: string;
  readonly act: Act;
  /** As an ISO 8601 time. */
  readonly dueAt: string;
  /** Somebody's number. */
  readonly plannedBy: number | null;
  /** The same for entries that go out together, or not at all. Its time never changes: another plan is another bundle. */
  readonly bundle: string;
  readonly result: Result;
  /** Why it was refused, or cancelled by something else than a person. */
  readonly reason: string | null;
  readonly doneAt: string | null;
  /** Whether somebody has read what went wrong. */
  readonly putAway: boolean;
  /** When it was planned, as an ISO 8601 time. */
  readonly createdAt: string;
}

/** What happens at one moment. */
export interface Bundle extends Pick<
  ScheduleRow,
  'bundle' | 'act' | 'dueAt' | 'plannedBy' | 'result' | 'reason' | 'doneAt' | 'putAway' | 'createdAt'
> {
  readonly entries: readonly Scheduled[];
}

/** The bundles of which a row meets a condition, whole, in the order in which they are due. */
export async function bundlesWhere(strapi: Core.Strapi, where: object): Promise<Bundle[]> {
  const query = strapi.db.query(SCHEDULE);
  const met: ScheduleRow[] = await query.findMany({ where, select: ['bundle'] });
  if (met.length === 0) return [];
  const names = [...new Set(met.map(({ bundle }) => bundle))];
  const rows: ScheduleRow[] = await query.findMany({
    where: { bundle: { $in: names } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
  const known = rows.filter(({ entryType }) => entryType in strapi.contentTypes);
  const together = Object.values(Object.groupBy(known, ({ bundle }) => bundle));
  return together.flatMap((entries = []) => entries.slice(0, 1).map((first) => ({ ...first, entries })));
}

/** What somebody planned that still waits, or was refused and nobody has read that yet. @param person Their number */
export const plansOf = async (strapi: Core.Strapi, person: number): Promise<ScheduleRow[]> =>
  await strapi.db
    .query(SCHEDULE)
    .findMany({ where: { plannedBy: person, result: { $in: ['waiting', 'refused'] }, putAway: false } });

/** Whether entries of a type are drafts first, and public later. */
export const hasDrafts = ({ uid, options }: Schema.ContentType): boolean =>
  uid.startsWith('api::') && options?.draftAndPublish === true;

/** An entry, as the admin panel names it and links to its form. */
export interface NamedEntry {
  readonly type: string;
  readonly document: string;
  readonly language: string | null;
  readonly title: string;
  readonly kind: string;
  /** Where its form is; where it was deleted, the list of its type. */
  readonly href: string;
  readonly isThere: boolean;
}

export async function named(strapi: Core.Strapi, { entryType, entry, language }: Scheduled): Promise<NamedEntry> {
  const type = strapi.contentType(entryType);
  const { exists: isThere, title } = await titleOf(strapi, type, entry);
  const kind = kindOf(type);
  const own = { type: entryType, document: entry, language, kind, isThere };
  return isThere
    ? { ...own, title: title ?? kind, href: formAddress(type, entry) }
    : { ...own, title: `${kind} that was deleted`, href: `/content-manager/collection-types/${entryType}` };
}

export const namedAll = async (strapi: Core.Strapi, entries: readonly Scheduled[]): Promise<NamedEntry[]> =>
  await Promise.all(entries.map((entry) => named(strapi, entry)));

/** Entries by name: “The back door café” and “Annual report”. */
export async function inWords(strapi: Core.Strapi, entries: readonly Scheduled[]): Promise<string> {
  return listed(await namedAll(strapi, entries));
}

export const listed = (entries: readonly NamedEntry[]): string =>
  new Intl.ListFormat('en-GB').format(entries.map(({ title }) => `“${title}”`));
