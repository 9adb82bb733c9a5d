import { LANGUAGE_TAG } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { sendMail } from '../mail/send-mail';
import { CONSENT } from './consent-fields';
import { endingWithin, type Ending } from './ending';

/** So many days before a consent ends it is told, once each. */
const DAYS_BEFORE = [7, 30, 90];

/** Tells those who may read consents which of them end before long: one mail each, from whichever CMS looks first. */
export async function remindOfEnds(strapi: Core.Strapi): Promise<void> {
  for (const ending of await endingWithin(strapi, Math.max(...DAYS_BEFORE))) {
    const due = DAYS_BEFORE.find((days) => ending.days <= days);
    if (due !== undefined) await remind(strapi, ending, due);
  }
}

/** After a change of its end, a consent is told of anew. */
export async function forgetReminders(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx(strapi.db.metadata.get(CONSENT).tableName).where({ document_id: documentId }).update({ reminded_of: null }),
  );
}

async function remind(strapi: Core.Strapi, ending: Ending, due: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // One statement, which only one CMS can make; past the documents, because nobody changed anything of the consent.
    const claimed: number = await trx(strapi.db.metadata.get(CONSENT).tableName)
      .where({ document_id: ending.documentId })
      .where((not: Knex.QueryBuilder) => void not.whereNull('reminded_of').orWhere('reminded_of', '>', due))
      .update({ reminded_of: due });
    if (claimed > 0)
      await sendMail(strapi, { to: await readersOfConsents(strapi), ...reminder(ending, panelOf(strapi)) });
  });
}

/** The mail about the end of a consent: its reference alone, because mail is no place for a person's name or story. */
export function reminder({ reference, endsOn, days, href }: Ending, panel: string): { subject: string; text: string } {
  const day = new Date(endsOn).toLocaleDateString(LANGUAGE_TAG, { dateStyle: 'long', timeZone: 'UTC' });
  const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return {
    subject: `The consent “${reference}” ends on ${day}`,
    text: `The consent with the reference “${reference}” ends ${left}: ${day} is the last day on which it holds. On the day after, what it covers is gone from the site by itself.

If it is to stay, ask the person in good time, and write the new day into the record:
${panel}${href}`,
  };
}

/** Where the admin panel is, as editors reach it. */
const panelOf = (strapi: Core.Strapi): string => String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, '');

/** The addresses of everybody who may read consents and can sign in. */
async function readersOfConsents(strapi: Core.Strapi): Promise<string[]> {
  const people: { email: string }[] = await strapi.db.query('admin::user').findMany({
    where: {
      isActive: true,
      $or: [{ blocked: false }, { blocked: null }],
      roles: { permissions: { action: 'plugin::content-manager.explorer.read', subject: CONSENT } },
    },
    select: ['email'],
  });
  return [...new Set(people.map(({ email }) => email))];
}
