import type { Core } from '@strapi/strapi';
import { sendMail } from '../mail/send-mail';
import { mailAddressOf } from '../people/name-of';
import { listed, namedAll, type Bundle, type NamedEntry } from './schedule';
import { momentInWords } from './wall-clock';

/** What became of a plan that was not carried out. */
export interface Outcome {
  readonly result: 'refused' | 'cancelled';
  readonly reason: string;
  /** The entries as they were called, where one of them may be gone. Default: as they are called now */
  readonly names?: readonly NamedEntry[];
}

/** Writes to whoever planned something that it was not done, and why, once the current transaction is committed. */
export async function tellPlanner(strapi: Core.Strapi, bundle: Bundle, outcome: Outcome): Promise<void> {
  const { act, dueAt, plannedBy, entries } = bundle;
  const address = await mailAddressOf(strapi, plannedBy);
  if (address === undefined) return;
  const { result, reason, names = await namedAll(strapi, entries) } = outcome;
  const isRefused = result === 'refused';
  const forms = (await namedAll(strapi, entries)).filter(({ isThere }) => isThere).map(({ href }) => href);
  const text = [
    `You planned to ${act === 'publish' ? 'publish' : 'take down'} ${listed(names)} on ${momentInWords(new Date(dueAt))}.`,
    isRefused ? 'That was not done. Nothing was changed. The reason:' : 'The plan was cancelled. The reason:',
    reason,
    ...(isRefused ? ['Put it right, and plan it again or do it now:'] : []),
    ...forms.map((href) => inAdmin(strapi, href)),
  ].join('\n\n');
  const notDone = act === 'publish' ? 'Not published' : 'Not taken down';
  await sendMail(strapi, {
    to: [address],
    subject: `${isRefused ? notDone : 'Plan cancelled'}: ${listed(names)}`,
    text,
  });
}

/** The whole address of a page of the admin panel. @param path From the panel's own address */
export const inAdmin = (strapi: Core.Strapi, path: string): string =>
  `${strapi.config.get<string>('admin.absoluteUrl')}${path}`;
