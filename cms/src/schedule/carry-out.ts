import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';
import { inTheNameOf } from '../people/acting-person';
import { actTogether, Refused } from './act-together';
import { bundlesWhere, inWords, SCHEDULE, type Bundle } from './schedule';
import { expectStillAllowed } from './still-allowed';
import { tellPlanner } from './tell-planner';
import { momentInWords } from './wall-clock';

/** How often something is tried that fails for no reason that a person could put right, such as two writers in each other's way. */
const TRIES = 3;

/** What comes later than this did not wait its turn: no CMS ran then. In milliseconds. */
const LATE_MS = 60_000;

const byPlan = new AsyncLocalStorage<true>();

/** Whether what happens now was planned, rather than done by hand. */
export const isCarriedOut = (): boolean => byPlan.getStore() === true;

/** Does everything that is due, in the order in which it was due, what came due while no CMS ran as well. */
export async function carryOutDue(strapi: Core.Strapi, now = new Date()): Promise<void> {
  const due = await bundlesWhere(strapi, { result: 'waiting', dueAt: { $lte: now } });
  for (const bundle of due) await carryOut(strapi, bundle, now);
}

async function carryOut(strapi: Core.Strapi, bundle: Bundle, now: Date, tried = 1): Promise<void> {
  try {
    const done = await claimAndAct(strapi, bundle, now);
    if (done) await tellInLog(strapi, done, now);
  } catch (error) {
    if (error instanceof Refused) return await refuse(strapi, bundle, now, error.message);
    if (tried < TRIES) return await carryOut(strapi, bundle, now, tried + 1);
    strapi.log.error(error);
    // Where the database itself is what fails, this fails too, and all of it is tried again.
    await refuse(strapi, bundle, now, `The CMS could not do it: ${String(error)}`);
  }
}

/**
 * Marks a bundle as done and does it, in one transaction: of several CMS one alone finds it waiting, because an UPDATE waits for
 * the other's transaction; and where a process dies in between, both are undone, and it is due again at once.
 * @returns what was done; undefined where somebody else has done it, or cancelled it
 */
async function claimAndAct(strapi: Core.Strapi, { bundle }: Bundle, now: Date): Promise<Bundle | undefined> {
  return await inLoggedTransaction(strapi, async () => {
    const { count } = await strapi.db.query(SCHEDULE).updateMany({
      where: { bundle, result: 'waiting' },
      data: { result: 'done', doneAt: now },
    });
    if (count === 0) return undefined;
    // Read anew: an entry of it may have been published by hand since it was found due.
    const [claimed] = await bundlesWhere(strapi, { bundle });
    if (!claimed) return undefined;
    const { act, plannedBy, entries } = claimed;
    await expectStillAllowed(strapi, claimed);
    const work = () => byPlan.run(true, () => actTogether(strapi, act, entries));
    await (plannedBy === null ? work() : inTheNameOf({ id: plannedBy }, work));
    return claimed;
  });
}

async function refuse(strapi: Core.Strapi, bundle: Bundle, now: Date, reason: string): Promise<void> {
  await strapi.db.transaction(async () => {
    const { count } = await strapi.db.query(SCHEDULE).updateMany({
      where: { bundle: bundle.bundle, result: 'waiting' },
      data: { result: 'refused', doneAt: now, reason },
    });
    if (count > 0) await tellPlanner(strapi, bundle, { result: 'refused', reason });
  });
}

async function tellInLog(strapi: Core.Strapi, { act, dueAt, entries }: Bundle, now: Date): Promise<void> {
  const due = new Date(dueAt);
  const isLate = now.getTime() - due.getTime() > LATE_MS;
  const did = act === 'publish' ? 'Published' : 'Took down';
  const late = isLate ? '; no CMS ran then' : '';
  strapi.log.info(`${did} ${await inWords(strapi, entries)}, as planned for ${momentInWords(due)}${late}.`);
}
