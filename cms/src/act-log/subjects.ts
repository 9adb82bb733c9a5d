import type { Core, Schema } from '@strapi/strapi';
import { contentIn, DELETED } from '../bin/deleted-entry';
import { kindOf, titleOf } from '../home-page/entry-link';
import { ACT } from './act';
import { nameOfAccount } from './names';
import { OTHER_THINGS } from './other-things';

interface Named {
  readonly subjectType: string | null;
  readonly subject: string | null;
}

/** What something is called: its kind, and its name as it is now. */
export interface Subject {
  readonly kind: string;
  /** Empty where it has none, or is gone. */
  readonly title: string;
  /** Whether an entry is there, was deleted and can be brought back, or is gone. */
  readonly state: 'there' | 'in the bin' | 'gone';
}

const USER = 'admin::user';

/** The kinds of things that the log tells of, by their uid and name. */
export async function kindsLogged(strapi: Core.Strapi): Promise<{ id: string; name: string }[]> {
  const rows: { kind: string | null }[] = await strapi.db
    .connection(strapi.db.metadata.get(ACT).tableName)
    .distinct({ kind: 'subject_type' });
  const kinds = rows.flatMap(({ kind }) => kind ?? []);
  return kinds
    .map((id) => ({ id, name: nameOfKind(strapi, id) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function nameOfKind(strapi: Core.Strapi, id: string): string {
  const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === id);
  return OTHER_THINGS[id]?.kind ?? (type ? kindOf(type) : id);
}

/** Looks up what acts were done to, each thing once: the log itself holds no names. */
export async function subjectsOf(strapi: Core.Strapi, acts: readonly Named[]): Promise<(act: Named) => Subject> {
  const known = new Map<string, Subject>();
  for (const act of acts) if (!known.has(keyOf(act))) known.set(keyOf(act), await subjectOf(strapi, act));
  return (act) => known.get(keyOf(act)) ?? { kind: '', title: '', state: 'there' };
}

const keyOf = ({ subjectType, subject }: Named): string => `${subjectType ?? ''} ${subject ?? ''}`;

async function subjectOf(strapi: Core.Strapi, { subjectType, subject }: Named): Promise<Subject> {
  const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === subjectType);
  if (subjectType !== null && subjectType in OTHER_THINGS) return await otherThing(strapi, subjectType, subject);
  if (!type || subject === null) return { kind: subjectType ?? '', title: '', state: 'there' };
  return { kind: kindOf(type), ...(await titleNow(strapi, type, subject)) };
}

async function otherThing(strapi: Core.Strapi, uid: string, subject: string | null): Promise<Subject> {
  const { kind = uid, name = 'name' } = OTHER_THINGS[uid] ?? {};
  if (subject === null) return { kind, title: 'an address that no account has', state: 'there' };
  const found = await strapi.db.query(uid).findOne({ where: { id: Number(subject) } });
  if (!found) return { kind, title: uid === USER ? 'somebody whose account is gone' : '', state: 'gone' };
  return { kind, title: uid === USER ? nameOfAccount(found) : String(found[name]), state: 'there' };
}

async function titleNow(
  strapi: Core.Strapi,
  type: Schema.ContentType,
  document: string,
): Promise<Omit<Subject, 'kind'>> {
  const { exists, title } = await titleOf(strapi, type, document);
  if (exists) return { title: title ?? '', state: 'there' };
  const deleted: { content: unknown } | null = await strapi.db
    .query(DELETED)
    .findOne({ where: { entryType: type.uid, entry: document }, orderBy: { id: 'desc' } });
  const content = contentIn(deleted?.content);
  return content ? { title: content.title, state: 'in the bin' } : { title: '', state: 'gone' };
}
