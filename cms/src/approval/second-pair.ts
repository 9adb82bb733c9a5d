import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, Schema, UID } from '@strapi/strapi';
import { actingPerson } from '../people/acting-person';
import { publishersOf, type Colleague } from '../people/people';
import { populateOf } from '../publishing/entry-content';
import { documentOf, publishes } from '../publishing/public-actions';
import { typesForTwo } from './rule';

/**
 * Where a manager has switched it on for a type, whoever changed a draft last cannot publish it: by whatever way, and in whoever's name
 * a plan is carried out. What a program changed, with nobody signed in, anybody may publish. Taking down is always possible.
 */
export function guardSecondPair(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, contentType, action } = context;
    const person = actingPerson(strapi);
    const isAbout = contentType.options?.draftAndPublish === true && (action === 'update' || publishes(context));
    if (!person || !isAbout || !(await typesForTwo(strapi)).includes(uid)) return await next();
    if (publishes(context)) {
      // Whoever writes an entry as published in one go has changed it last.
      const wroteIt = action !== 'publish';
      if (wroteIt || (await changedLast(strapi, context)).includes(person.id))
        throw new errors.ApplicationError(inWords(person.id, await publishersOf(strapi, uid)));
      return await next();
    }
    return await keepWhoChanged(strapi, context, async () => await next());
  });
}

interface Action {
  readonly action: string;
  readonly uid: UID.ContentType;
  readonly params: unknown;
  readonly contentType: Schema.ContentType;
}

/** The drafts that an action is about, in each language that it names, or in all. */
function draftsOf(action: Action) {
  const { locale }: { locale?: unknown } = isRecord(action.params) ? action.params : {};
  const locales = typeof locale === 'string' && locale !== '*' ? [locale] : Array.isArray(locale) ? locale : undefined;
  return { documentId: documentOf(action) ?? '', publishedAt: null, ...(locales && { locale: { $in: locales } }) };
}

async function changedLast(strapi: Core.Strapi, action: Action): Promise<number[]> {
  const rows: unknown[] = await strapi.db
    .query(action.uid)
    .findMany({ where: draftsOf(action), populate: { updatedBy: { select: ['id'] } } });
  return rows.filter(isRecord).flatMap((row) => numberOf(row['updatedBy']) ?? []);
}

/**
 * Strapi's form saves before it publishes, whether something was typed or not, and notes whoever pressed the button as the last to
 * change the entry. Where nothing changed, it is still who it was.
 */
async function keepWhoChanged<Result>(
  strapi: Core.Strapi,
  action: Action,
  next: () => Promise<Result>,
): Promise<Result> {
  const before = await contentsOf(strapi, action);
  const result = await next();
  const after = await contentsOf(strapi, action);
  for (const [id, { content, by }] of after) {
    const earlier = before.get(id);
    if (earlier?.content !== content || earlier.by === by) continue;
    // Not through a query for entries, which would note the time as well.
    await strapi.db
      .queryBuilder(action.uid)
      .where({ id })
      .update({ updated_by_id: earlier.by ?? null })
      .execute();
  }
  return result;
}

async function contentsOf(strapi: Core.Strapi, action: Action) {
  const fieldsOf = (component: UID.Component) => strapi.components[component]?.attributes ?? {};
  const populate = { ...populateOf(action.contentType.attributes, fieldsOf), updatedBy: { select: ['id'] } };
  const rows: unknown[] = await strapi.db.query(action.uid).findMany({ where: draftsOf(action), populate });
  return new Map(
    rows.filter(isRecord).map((row) => [row['id'], { content: contentIn(row), by: numberOf(row['updatedBy']) }]),
  );
}

/** What says nothing of an entry's content: when it was saved, by whom, and the numbers of its rows. */
const BESIDE_CONTENT = new Set(['id', 'updatedAt', 'createdAt', 'updatedBy', 'createdBy']);

const contentIn = (row: Record<string, unknown>): string =>
  JSON.stringify(row, (name, value: unknown) => (BESIDE_CONTENT.has(name) ? undefined : value));

const numberOf = (person: unknown): number | undefined => (isRecord(person) ? Number(person['id']) : undefined);

/** What whoever may not publish reads at the top of the form: who may, or what to do where nobody else may. */
export function inWords(person: number, publishers: readonly Colleague[]): string {
  const others = publishers.filter(({ id }) => id !== person).map(({ name }) => name);
  if (others.length === 0)
    return 'You changed this last, so somebody else must publish it, and nobody else may. Ask a manager to give a colleague a role that publishes, or to switch the second pair of eyes off in the settings.';
  const names =
    others.length > 3 ? `${others.slice(0, 3).join(', ')} or one of ${others.length - 3} more` : listed(others);
  return `You changed this last, so somebody else must publish it: ${names}. Say “Ready for review” beside the form.`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
