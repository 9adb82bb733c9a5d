import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord } from '@waymark/shared-types';
import { permissions, permissionsOf } from '../editing/permissions';
import { nameOfPerson } from '../people/name-of';
import { planInWords } from './plan-asked-for';
import { named, type Bundle, type NamedEntry, type Scheduled } from './schedule';
import { wallClock, whichOfTwo } from './wall-clock';

/** A plan as the admin panel shows it. */
export interface PlanView extends Pick<Bundle, 'bundle' | 'act' | 'dueAt' | 'result' | 'reason' | 'doneAt'> {
  /** On the site's clocks, such as `2027-03-28` and `07:30:00`. */
  readonly day: string;
  readonly time: string;
  /** Which one, of a time that comes twice. */
  readonly which?: 'first' | 'second' | undefined;
  /** “Goes out on Monday 4 January 2027 at 07:00”. */
  readonly inWords: string;
  /** Who planned it; empty where they are not there any more. */
  readonly by: string;
  readonly entries: readonly NamedEntry[];
  /** Whether whoever asks may change or cancel it. */
  readonly mayChange: boolean;
}

/** A plan for whoever asks; undefined where they may read none of its entries. */
export async function planView(strapi: Core.Strapi, context: Context, bundle: Bundle): Promise<PlanView | undefined> {
  const isReadable = (entry: Scheduled) => !permissions(strapi, context, entry.entryType).cannot.read();
  if (!bundle.entries.some(isReadable)) return undefined;
  const entries = bundle.entries.map(async (entry) =>
    isReadable(entry)
      ? await named(strapi, entry)
      : { ...(await named(strapi, entry)), title: 'An entry that you cannot read' },
  );
  const { bundle: name, act, dueAt, result, reason, doneAt, plannedBy } = bundle;
  const due = new Date(dueAt);
  return {
    ...{ bundle: name, act, dueAt, result, reason, doneAt },
    ...wallClock(due),
    which: whichOfTwo(due),
    inWords: planInWords(act, due),
    by: await nameOfPerson(strapi, plannedBy),
    entries: await Promise.all(entries),
    mayChange: await mayPlanAll(strapi, context, act, bundle.entries),
  };
}

/** Whether somebody may do by hand what is planned, to all of these entries. */
export async function mayPlanAll(
  strapi: Core.Strapi,
  context: Context,
  act: Bundle['act'],
  entries: readonly Scheduled[],
): Promise<boolean> {
  return await mayDoAll(strapi, context.state['userAbility'], act, entries);
}

/** The same for somebody by their ability, as Strapi's permission engine makes it. */
export async function mayDoAll(
  strapi: Core.Strapi,
  ability: unknown,
  act: Bundle['act'],
  entries: readonly Scheduled[],
): Promise<boolean> {
  const may = await Promise.all(entries.map((entry) => mayDo(strapi, ability, act, entry)));
  return may.every(Boolean);
}

async function mayDo(strapi: Core.Strapi, ability: unknown, act: Bundle['act'], { entryType, entry }: Scheduled) {
  const { cannot } = permissionsOf(strapi, ability, entryType);
  const refused = (row?: object) => (act === 'publish' ? cannot.publish(row) : cannot.unpublish(row));
  if (refused()) return false;
  // A right may be to one's own entries alone.
  const row: unknown = await strapi.db
    .query(entryType)
    .findOne({ where: { documentId: entry }, populate: ['createdBy'], orderBy: { id: 'asc' } });
  return !isRecord(row) || !refused(row);
}
