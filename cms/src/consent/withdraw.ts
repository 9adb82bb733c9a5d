import { dayIn } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';
import { CONSENT } from './consent-fields';
import { consentWith } from './consent-record';
import { outcomeOf, type Outcome } from './outcome';
import { today } from './today';
import { isDay } from './validity';
import { recordsWhere } from './withdrawals';

type Withdrawn = Required<Pick<Outcome, 'withdrawal'>> & Pick<Outcome, 'pages' | 'parts'>;

/**
 * Withdraws a consent. Whoever does so a second time is told what the first did.
 * @param on The day on which the person said so, as `2026-11-30`.
 * @throws {errors.ValidationError} where that is no day, or one to come
 * @throws {errors.NotFoundError} where there is no such consent
 */
export async function withdraw(strapi: Core.Strapi, documentId: string, on: unknown): Promise<Withdrawn> {
  const day = on ?? today();
  if (typeof day !== 'string' || !isRealDay(day))
    throw new errors.ValidationError(`Expected a day such as ${today()} as “on”, found ${JSON.stringify(on)}.`);
  if (day > today())
    throw new errors.ValidationError(
      `A consent that is withdrawn does not hold from now on, so the day cannot be one to come: ${day}. Choose today or a day before.`,
    );
  return await inLoggedTransaction(strapi, async () => {
    const consent = await consentWith(strapi, documentId);
    if (!consent) throw new errors.NotFoundError('There is no such consent.');
    if (!isDay(consent['withdrawnOn'])) {
      const data: Record<string, unknown> = { withdrawnOn: day };
      await strapi.documents(CONSENT).update({ documentId, data });
    }
    const records = await recordsWhere(strapi, { consent: documentId, why: 'withdrawn' });
    const last = records.at(-1);
    if (!last) throw new Error(`Expected a record of the withdrawal of ${documentId}, found none.`);
    return { withdrawal: last.documentId, pages: last.pages, parts: last.parts };
  });
}

/**
 * Takes back that a consent was withdrawn: what it covers is public again, as it was.
 * @throws {errors.NotFoundError} where there is no such consent
 */
export async function takeBackWithdrawal(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Pick<Outcome, 'pages' | 'parts' | 'refused'>> {
  return await inLoggedTransaction(strapi, async () => {
    const consent = await consentWith(strapi, documentId);
    if (!consent) throw new errors.NotFoundError('There is no such consent.');
    const data: Record<string, unknown> = { withdrawnOn: null };
    const outcome = isDay(consent['withdrawnOn'])
      ? await outcomeOf(() => strapi.documents(CONSENT).update({ documentId, data }))
      : undefined;
    const { pages, parts, refused } = outcome ?? { pages: 0, parts: 0, refused: [] };
    return { pages, parts, refused };
  });
}

/** Whether a text is a day of the calendar; 30 February is none. */
function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && dayIn(new Date(time)) === day;
}
