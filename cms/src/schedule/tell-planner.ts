import type { Core } from '@strapi/strapi';
import { sendMail } from '../mail/send-mail';
import { mailAddressOf, nameOfPerson } from '../people/name-of';
import { publishersOf } from '../people/people';
import { listed, namedAll, type Bundle, type NamedEntry, type Scheduled } from './schedule';
import { mayPlannerStill } from './still-allowed';
import { momentInWords } from './wall-clock';

/** What became of a plan that was not carried out. */
export interface Outcome {
  readonly result: 'refused' | 'cancelled';
  readonly reason: string;
  /** The entries as they were called, where one of them may be gone. Default: as they are called now */
  readonly names?: readonly NamedEntry[];
}

/**
 * Writes to whoever planned something that it was not done, and why, once the current transaction is committed. Where they may not
 * do it any more, whoever may is told as well.
 */
export async function tellPlanner(strapi: Core.Strapi, bundle: Bundle, outcome: Outcome): Promise<void> {
  const { act, dueAt, plannedBy, entries } = bundle;
  const own = await mailAddressOf(strapi, plannedBy);
  const others =
    own !== undefined && (await mayPlannerStill(strapi, bundle)) ? [] : await publishersOfAll(strapi, entries);
  const { result, reason, names = await namedAll(strapi, entries) } = outcome;
  const isRefused = result === 'refused';
  const forms = (await namedAll(strapi, entries)).filter(({ isThere }) => isThere).map(({ href }) => href);
  const textTo = (who: string) =>
    [
      `${who} planned to ${act === 'publish' ? 'publish' : 'take down'} ${listed(names)} on ${momentInWords(new Date(dueAt))}.`,
      isRefused ? 'That was not done. Nothing was changed. The reason:' : 'The plan was cancelled. The reason:',
      reason,
      ...(isRefused ? ['Put it right, and plan it again or do it now:'] : []),
      ...forms.map((href) => inAdmin(strapi, href)),
    ].join('\n\n');
  const notDone = act === 'publish' ? 'Not published' : 'Not taken down';
  const subject = `${isRefused ? notDone : 'Plan cancelled'}: ${listed(names)}`;
  if (own !== undefined) await sendMail(strapi, { to: [own], subject, text: textTo('You') });
  const to = others.filter((address) => address !== own);
  const planner = (await nameOfPerson(strapi, plannedBy)) || 'Somebody';
  await sendMail(strapi, { to, subject, text: textTo(planner) });
}

/** The addresses of whoever may publish entries of all these types. */
async function publishersOfAll(strapi: Core.Strapi, entries: readonly Scheduled[]): Promise<string[]> {
  const types = [...new Set(entries.map(({ entryType }) => entryType))];
  const each = await Promise.all(types.map((type) => publishersOf(strapi, type)));
  const [first = [], ...rest] = each.map((people) => people.map(({ email }) => email));
  return first.filter((address) => rest.every((addresses) => addresses.includes(address)));
}

/** The whole address of a page of the admin panel. @param path From the panel's own address */
export const inAdmin = (strapi: Core.Strapi, path: string): string =>
  `${strapi.config.get<string>('admin.absoluteUrl')}${path}`;
