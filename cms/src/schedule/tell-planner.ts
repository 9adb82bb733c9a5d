import type { Core } from '@strapi/strapi';
import { sendMail } from '../mail/send-mail';
import { mailAddressOf } from '../people/name-of';
import { inWords, named, type Bundle } from './schedule';
import { momentInWords } from './wall-clock';

/** Writes to whoever planned something that it was not done, and why, once the current transaction is committed. */
export async function tellPlanner(strapi: Core.Strapi, bundle: Bundle, reason: string): Promise<void> {
  const { act, dueAt, plannedBy, entries } = bundle;
  const address = await mailAddressOf(strapi, plannedBy);
  if (address === undefined) return;
  const names = await inWords(strapi, entries);
  const forms = await Promise.all(entries.map(async (entry) => inAdmin(strapi, (await named(strapi, entry)).href)));
  const text = [
    `You planned to ${act === 'publish' ? 'publish' : 'take down'} ${names} on ${momentInWords(new Date(dueAt))}.`,
    'That was not done. Nothing was changed. The reason:',
    reason,
    'Put it right, and plan it again or do it now:',
    ...forms,
  ].join('\n\n');
  await sendMail(strapi, {
    to: [address],
    subject: `Not ${act === 'publish' ? 'published' : 'taken down'}: ${names}`,
    text,
  });
}

/** The whole address of a page of the admin panel. @param path From the panel's own address */
export const inAdmin = (strapi: Core.Strapi, path: string): string =>
  `${strapi.config.get<string>('admin.absoluteUrl')}${path}`;
