import type { Core, UID } from '@strapi/strapi';
import { ACT } from '../act-log/act';
import { DELETED } from '../bin/deleted-entry';
import { every } from '../clock/every';
import { inBatches } from '../publishing/join-tables';
import { BIN_DAYS, type KeepFor } from './keep-for';
import { KEPT } from './kept-version';

const DAY_MS = 24 * 60 * 60_000;

/** An old version, and whether it is the last that is kept of its entry in its language. */
interface OldVersion {
  readonly id: number;
  readonly type: UID.ContentType;
  readonly entry: string;
  readonly newest: number;
}

/** Erases once a day what was kept for its time. */
export function eraseOldDaily(strapi: Core.Strapi, keep: KeepFor): void {
  const work = () => eraseOld(strapi, keep);
  every(strapi, { name: 'erase what was kept for its time', seconds: DAY_MS / 1000, work });
}

/**
 * Erases what was kept for its time. Of an entry that is still there the last kept version stays, however old: the next one is
 * compared with it.
 */
export async function eraseOld(strapi: Core.Strapi, keep: KeepFor, now = Date.now()): Promise<void> {
  const before = (days: number) => ({ $lt: new Date(now - days * DAY_MS) });
  await eraseOldVersions(strapi, new Date(now - keep.versions * DAY_MS));
  await strapi.db.query(DELETED).deleteMany({ where: { at: before(BIN_DAYS) } });
  // A day more than the trigger asks for: the clock of the database may be another one.
  await strapi.db.query(ACT).deleteMany({ where: { at: before(keep.log + 1) } });
}

async function eraseOldVersions(strapi: Core.Strapi, before: Date): Promise<void> {
  const table = strapi.db.metadata.get(KEPT).tableName;
  const newest = strapi.db
    .connection(table)
    .select('entry_type', 'entry', 'language')
    .max({ newest: 'id' })
    .groupBy('entry_type', 'entry', 'language')
    .as('last');
  const old: OldVersion[] = await strapi.db
    .connection(table)
    .join(newest, function () {
      this.on(`${table}.entry`, 'last.entry').on(`${table}.entry_type`, 'last.entry_type');
      this.on(strapi.db.connection.raw(`coalesce(${table}.language, '') = coalesce(last.language, '')`));
    })
    .where(`${table}.at`, '<', before)
    .select({ id: `${table}.id`, type: `${table}.entry_type`, entry: `${table}.entry`, newest: 'last.newest' });
  const goes: number[] = [];
  for (const version of old)
    if (version.id !== version.newest || (await isGone(strapi, version))) goes.push(version.id);
  await inBatches(goes, async (batch) => {
    await strapi.db.query(KEPT).deleteMany({ where: { id: { $in: [...batch] } } });
    return [];
  });
}

async function isGone(strapi: Core.Strapi, { type, entry }: OldVersion): Promise<boolean> {
  if (!(type in strapi.contentTypes)) return true;
  return (await strapi.db.query(type).count({ where: { documentId: entry } })) === 0;
}
