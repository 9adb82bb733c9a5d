import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';
import type { StoredConsent } from './consent-record';
import { noteOnCommit } from './outside-database';
import type { Thing } from './thing';
import { WITHDRAWAL } from './uncovered';
import { MATERIALS, type Material } from './validity';

export type Why = 'withdrawn' | 'ended' | 'narrowed';

/** What is kept of an act by which something went from the public: when, by whom, why, and which things; never what they said. */
export interface WithdrawalRecord {
  readonly documentId: string;
  /** The document id of the consent. */
  readonly consent: string;
  readonly reference: string;
  readonly why: Why;
  readonly at: string;
  readonly by: string | null;
  readonly lost: readonly Material[];
  readonly pages: number;
  readonly parts: number;
  readonly undoneAt: string | null;
}

/** Keeps what was taken down. @returns its document id */
export async function writeRecord(
  strapi: Core.Strapi,
  { documentId, reference }: StoredConsent,
  { lost, things, ...act }: { why: Why; lost: readonly Material[]; things: Thing[]; pages: number; parts: number },
): Promise<string> {
  const data: Record<string, unknown> = {
    ...act,
    consent: documentId,
    reference,
    lost: lost.join(' '),
    things,
    at: new Date().toISOString(),
    by: await nameOfActing(strapi),
  };
  return (await strapi.documents(WITHDRAWAL).create({ data })).documentId;
}

/** The records of a consent that are not undone, oldest first. */
export const openRecords = (strapi: Core.Strapi, consent: string): Promise<WithdrawalRecord[]> =>
  recordsWhere(strapi, { consent, undoneAt: null });

/** Records, oldest first. @param where As Strapi's query engine takes it. */
export async function recordsWhere(strapi: Core.Strapi, where: object, more: object = {}): Promise<WithdrawalRecord[]> {
  const rows: unknown[] = await strapi.db.query(WITHDRAWAL).findMany({ where, orderBy: { id: 'asc' }, ...more });
  return rows.filter(isRecord).map(asRecord);
}

const asRecord = (row: Readonly<Record<string, unknown>>): WithdrawalRecord => ({
  documentId: String(row['documentId']),
  consent: String(row['consent']),
  reference: String(row['reference']),
  why: row['why'] as Why,
  at: iso(row['at']) ?? '',
  by: typeof row['by'] === 'string' ? row['by'] : null,
  lost: MATERIALS.filter((material) => String(row['lost']).split(' ').includes(material)),
  pages: Number(row['pages']),
  parts: Number(row['parts']),
  undoneAt: iso(row['undoneAt']),
});

const iso = (time: unknown): string | null =>
  typeof time === 'string' || time instanceof Date ? new Date(time).toISOString() : null;

/** Notes in the records of a consent what it covers again; a record of which nothing is left is undone. */
export async function undoRecords(
  strapi: Core.Strapi,
  consent: string,
  now: readonly Material[],
  isWithdrawn: boolean,
): Promise<void> {
  for (const { documentId, lost, why } of await openRecords(strapi, consent)) {
    const left = lost.filter((material) => !now.includes(material));
    const isUndone = left.length === 0 && !(why === 'withdrawn' && isWithdrawn);
    if (!isUndone && left.length === lost.length) continue;
    const undone = { undoneAt: new Date().toISOString(), undoneBy: await nameOfActing(strapi) };
    const data: Record<string, unknown> = { lost: left.join(' '), ...(isUndone && undone) };
    await strapi.documents(WITHDRAWAL).update({ documentId, data });
    if (isUndone && why === 'withdrawn') await noteOnCommit(strapi, { consent, on: null, record: '' });
  }
}

/** What whoever acts is called; null where the CMS acts by itself. */
async function nameOfActing(strapi: Core.Strapi): Promise<string | null> {
  const person = actingPerson(strapi);
  if (!person) return null;
  const account: unknown = await strapi.db.query('admin::user').findOne({ where: { id: person.id } });
  if (!isRecord(account)) return null;
  const { firstname, lastname, email } = account;
  const name = [firstname, lastname].filter((part) => typeof part === 'string' && part !== '').join(' ');
  return name === '' ? String(email) : name;
}
