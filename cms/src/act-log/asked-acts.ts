import { errors } from '@strapi/utils';
import { isText } from '../editing/permissions';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Which acts a question asks for: of a person (`by`, a number), of a kind of thing (`kind`, a uid), of a name (`act`), from a day
 * (`from`, ISO 8601) to another one (`to`, which is part of it). Days are those of UTC, as the times in the file.
 * @throws {errors.ValidationError} where one cannot be read
 */
export function whereOf({ by, kind, act, from, to }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const start = isText(from) ? instantOf(from, 'from') : undefined;
  const end = isText(to) ? new Date(instantOf(to, 'to').getTime() + DAY_MS) : undefined;
  return {
    ...(isText(by) && { by: numberOf(by) }),
    ...(isText(kind) && { subjectType: kind }),
    ...(isText(act) && { act }),
    ...((start ?? end) && { at: { ...(start && { $gte: start }), ...(end && { $lt: end }) } }),
  };
}

function numberOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new errors.ValidationError(`Expected the number of an account as “by”, found “${text}”.`);
}

function instantOf(text: string, name: string): Date {
  const instant = new Date(`${text}T00:00:00Z`);
  // A day that there is not, such as 30 February, becomes another one.
  if (DAY.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)) return instant;
  throw new errors.ValidationError(`Expected a day such as 2026-11-30 as “${name}”, found “${text}”.`);
}
