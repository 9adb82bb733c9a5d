import type { Core } from '@strapi/strapi';
import { permissionsOf } from '../editing/permissions';
import { formAddress, mainFieldOf } from '../home-page/entry-link';
import { lastDay } from '../home-page/to-check';
import { sendMail } from '../mail/send-mail';
import { bundlesWhere, inWords, type Bundle } from '../schedule/schedule';
import { inAdmin } from '../schedule/tell-planner';
import { momentInWords, wallClock } from '../schedule/wall-clock';
import { digestMail, dueInWords, type DigestLine } from './digest-words';
import { isReviewed } from './review-days';

type Row = Readonly<Record<string, unknown>>;

/** Who may do what, as Strapi knows it of somebody who is not asking just now. */
type Ability = unknown;

/** Something to say, and to whom. */
interface Item {
  readonly line: DigestLine;
  readonly isFor: (ability: Ability) => boolean;
}

/** Sends everybody who may change something one mail of what they should look at; nobody who has nothing to do. */
export async function sendDigest(strapi: Core.Strapi, now: Date): Promise<void> {
  const today = wallClock(now).day;
  const [toCheck, notDone, planned] = [
    await entriesDue(strapi, now),
    await bundlesWhere(strapi, { result: 'refused', putAway: false }),
    await bundlesWhere(strapi, { result: 'waiting' }),
  ];
  const refused = await Promise.all(notDone.map((bundle) => itemOf(strapi, bundle, 'was not done')));
  const soon = planned.filter(({ dueAt }) => wallClock(new Date(dueAt)).day === today);
  const waiting = await Promise.all(soon.map((bundle) => itemOf(strapi, bundle, 'is planned')));
  const people: Row[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: { $ne: true } },
    populate: ['roles'],
  });
  for (const person of people) {
    const ability: Ability = await strapi.service('admin::permission')['engine'].generateUserAbility(person);
    const linesOf = (items: readonly Item[]) => items.filter(({ isFor }) => isFor(ability)).map(({ line }) => line);
    const mail = digestMail({ toCheck: linesOf(toCheck), notDone: linesOf(refused), today: linesOf(waiting) });
    if (mail && typeof person['email'] === 'string') await sendMail(strapi, { to: [person['email']], ...mail });
  }
}

/** What is to be looked at within thirty days, the longest due first, for whoever may change it. */
async function entriesDue(strapi: Core.Strapi, now: Date): Promise<Item[]> {
  const today = wallClock(now).day;
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => isReviewed(uid));
  const found = await Promise.all(
    types.map(async (type) => {
      const rows: Row[] = await strapi.db.query(type.uid).findMany({
        where: { publishedAt: null, reviewBy: { $lte: lastDay(now) } },
        populate: ['createdBy'],
        orderBy: { id: 'asc' },
      });
      const each = [...new Map(rows.map((row) => [row['documentId'], row])).values()];
      return each.map((row) => ({ type, row, by: String(row['reviewBy']) }));
    }),
  );
  const dueFirst = found.flat().toSorted((one, other) => one.by.localeCompare(other.by));
  return dueFirst.map(({ type, row, by }) => ({
    line: {
      title: `“${String(row[mainFieldOf(type) ?? ''] ?? row['documentId'])}”`,
      words: dueInWords(by, today),
      href: inAdmin(strapi, formAddress(type, String(row['documentId']))),
    },
    isFor: (ability) => !permissionsOf(strapi, ability, type.uid).cannot.update(row),
  }));
}

/** A plan, for whoever may publish all that is in it. */
async function itemOf(strapi: Core.Strapi, { act, dueAt, reason, entries }: Bundle, what: string): Promise<Item> {
  const when = `${act === 'publish' ? 'to go out' : 'to be taken down'} on ${momentInWords(new Date(dueAt))}`;
  return {
    line: {
      title: await inWords(strapi, entries),
      words: `${what}: ${when}${reason === null ? '' : `. ${reason.replace(/\.$/, '')}`}`,
      href: inAdmin(strapi, '/coming-up'),
    },
    isFor: (ability) => entries.every(({ entryType }) => !permissionsOf(strapi, ability, entryType).cannot.publish()),
  };
}
