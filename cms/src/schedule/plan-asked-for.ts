import { errors } from '@strapi/utils';
import { DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { editableType, isText } from '../editing/permissions';
import { hasDrafts, type Act, type Scheduled } from './schedule';
import { momentInWords, momentOf } from './wall-clock';

/** What may go out at once. */
const MOST_ENTRIES = 50;

/** What is planned for later than this is a slip of the keyboard, in years. */
const MOST_YEARS = 5;

/** A moment that somebody asked for, and what they should know of it. */
export interface AskedMoment {
  readonly due: Date;
  readonly note: string | undefined;
}

/**
 * The moment that somebody means by a day and a time of the site's clocks. @param isSecond Of a time that comes twice, the second
 * @throws {errors.ValidationError} with what to write instead, at the field `day` or `time`
 */
export function momentAskedFor(day: unknown, time: unknown, isSecond: boolean, now = new Date()): AskedMoment {
  if (!isText(day)) throw at('day', 'Choose a day.');
  if (!isText(time)) throw at('time', 'Choose a time.');
  const moment = momentOf(day, time);
  if (moment.kind === 'unreadable')
    throw momentOf(day, '12:00').kind === 'unreadable'
      ? at('day', 'Choose a day that the calendar has, such as 28 March 2027.')
      : at('time', 'Write the time as hours and minutes, such as 07:30.');
  if (moment.kind === 'never')
    throw at(
      'time',
      `The clocks go forward that night, and ${time} does not come. Choose ${moment.instead}, or a time before the clocks change.`,
    );
  const due = moment.kind === 'once' ? moment.instant : isSecond ? moment.second : moment.first;
  if (due <= now)
    throw at(
      momentOf(day, '23:59').kind === 'once' && isPast(day, now) ? 'day' : 'time',
      'This has passed already. Choose a later time.',
    );
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + MOST_YEARS);
  if (due > latest) throw at('day', `This is more than ${String(MOST_YEARS)} years ahead. Look at the year.`);
  return { due, note: moment.kind === 'twice' ? twice(time, isSecond) : undefined };
}

const isPast = (day: string, now: Date): boolean => {
  const last = momentOf(day, '23:59:59');
  return last.kind === 'once' && last.instant <= now;
};

const twice = (time: string, isSecond: boolean): string =>
  `The clocks go back that night, and ${time} comes twice. This means ${isSecond ? 'the second, after' : 'the first, before'} the clocks change.`;

function at(field: string, message: string): errors.ValidationError {
  return new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
}

/** @throws {errors.ValidationError} where it is neither */
export function actAskedFor(act: unknown): Act {
  if (act !== 'publish' && act !== 'unpublish')
    throw new errors.ValidationError('Expected “publish” or “unpublish” as “act”.');
  return act;
}

/**
 * The entries that somebody asked for, each once.
 * @throws {errors.ValidationError} where there are none, too many, or some of a type without drafts
 */
export function entriesAskedFor(strapi: Core.Strapi, asked: unknown): Scheduled[] {
  const entries = Array.isArray(asked) ? asked.map((one: unknown) => entryAskedFor(strapi, one)) : [];
  const each = new Map(entries.map((one) => [`${one.entryType} ${one.entry} ${one.language ?? ''}`, one]));
  if (each.size === 0) throw new errors.ValidationError('Expected what to plan as “entries”.');
  if (each.size > MOST_ENTRIES)
    throw new errors.ValidationError(`At most ${String(MOST_ENTRIES)} entries can go out together.`);
  return [...each.values()];
}

/** An entry by its type, its document and its language; the language is the usual one where none is said. */
export function entryAskedFor(strapi: Core.Strapi, asked: unknown): Scheduled {
  const { type, document, language } = isRecord(asked) ? asked : {};
  const entryType = editableType(strapi, type);
  const schema = strapi.contentType(entryType);
  if (!isText(document)) throw new errors.ValidationError('Save the entry first; then it can be planned.');
  if (!hasDrafts(schema))
    throw new errors.ValidationError('Entries of this type are public as soon as they are saved.');
  const { i18n }: { i18n?: unknown } = schema.pluginOptions ?? {};
  const isTranslated = isRecord(i18n) && i18n['localized'] === true;
  return { entryType, entry: document, language: isTranslated ? (isText(language) ? language : DEFAULT_LOCALE) : null };
}

/** What a plan is for, as editors read it. */
export const planInWords = (act: Act, due: Date): string =>
  `${act === 'publish' ? 'Goes out' : 'Is taken down'} on ${momentInWords(due)}`;
