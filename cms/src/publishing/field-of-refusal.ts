import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { contentOf, type EntryField } from './entry-content';
import type { FieldProblem } from './rule';

const FILE = 'plugin::upload.file';

const GONE = 'What was chosen here is not there any more: somebody deleted it. Remove it, or choose another.';
const CHANGED =
  'A part of this field is not there any more: somebody changed the entry meanwhile. Load the page again, and make your change again.';
const NO_DAY = 'This is no day of the calendar. Write it as year, month and day, such as 2026-11-24.';

/** What a field chooses, by document ids or the numbers of rows: `{ connect: [{ documentId }] }`, `{ set: [{ id: 7 }] }`, `7`. */
export function choicesIn(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(choicesIn);
  if (!isRecord(value)) return [];
  return [value['documentId'], value['id'], value['connect'], value['set']].flatMap(choicesIn);
}

/** Whether a value that is no day, or no time, stands where the CMS keeps one. */
export function isNoDay(type: string, value: unknown): boolean {
  if (value === null || value === undefined || (type !== 'date' && type !== 'datetime')) return false;
  if (typeof value !== 'string') return true;
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(value) ?? [];
  const time = Date.parse(day);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day || Number.isNaN(Date.parse(value));
}

/** The type of entries, or files, that a field chooses from; undefined for fields that choose nothing. */
function chosenType({ attribute }: EntryField): string | undefined {
  if (attribute.type === 'media') return FILE;
  return attribute.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
}

const choosing = (document: string) => (field: EntryField) =>
  chosenType(field) !== undefined && choicesIn(field.value).includes(document);

/** Which of some rows are not there, by their numbers. */
async function missingRows(strapi: Core.Strapi, type: string, ids: readonly (string | number)[]): Promise<Set<number>> {
  const numbers = ids.map(Number).filter(Number.isFinite);
  const isKnown = (uid: string): uid is UID.ContentType => uid in strapi.contentTypes;
  const rows = isKnown(type)
    ? await strapi.db
        .query(type)
        .findMany({ where: { id: { $in: numbers.filter(Number.isSafeInteger) } }, select: ['id'] })
    : [];
  const there = new Set(rows.map(({ id }) => Number(id)));
  return new Set(numbers.filter((id) => !there.has(id)));
}

async function choosingMissing(strapi: Core.Strapi, type: string, fields: readonly EntryField[]) {
  const some = fields.filter((field) => chosenType(field) === type);
  const missing = await missingRows(
    strapi,
    type,
    some.flatMap(({ value }) => choicesIn(value)),
  );
  return some.find(({ value }) => choicesIn(value).some((choice) => missing.has(Number(choice))));
}

interface Complaint {
  /** How Strapi says it. */
  readonly words: RegExp;
  /** The field that it is about; `detail` is what the words say within brackets. */
  readonly find: (
    fields: readonly EntryField[],
    detail: string,
    strapi: Core.Strapi,
  ) => EntryField | undefined | Promise<EntryField | undefined>;
  /** What an editor reads instead. */
  readonly message: string;
}

/** What Strapi refuses without saying where. */
const COMPLAINTS: readonly Complaint[] = [
  {
    words: /^Document with id "([^"]*)"/,
    find: (fields, document) => fields.find(choosing(document)),
    message: GONE,
  },
  {
    words: /^\d+ relation\(s\) of type (\S+) associated with this entity do not exist/,
    find: (fields, type, strapi) => choosingMissing(strapi, type, fields),
    message: GONE,
  },
  { words: /^Invalid relations/, find: (fields) => fields.find(choosing('')), message: GONE },
  {
    words: /^Some of the provided components in (\w+) are not related to the entity/,
    find: (fields, name) => fields.find(({ path }) => path.at(-1) === name),
    message: CHANGED,
  },
  {
    words: /^Invalid (format|date)/,
    find: (fields) => fields.find(({ attribute, value }) => isNoDay(attribute.type, value)),
    message: NO_DAY,
  },
];

async function problemBehind(
  strapi: Core.Strapi,
  complaint: string,
  fields: readonly EntryField[],
): Promise<FieldProblem | undefined> {
  for (const { words, find, message } of COMPLAINTS) {
    const [said, detail = ''] = words.exec(complaint) ?? [];
    const field = said === undefined ? undefined : await find(fields, detail, strapi);
    if (field) return { path: [...field.path], message };
  }
  return undefined;
}

/**
 * Says at its field what Strapi refuses without saying where or what to do: a choice that somebody deleted while the form
 * was open, a part of an entry that changed meanwhile, a day that is none.
 */
export function tellFieldOfRefusal(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    try {
      return await next();
    } catch (error) {
      const params: unknown = context.params;
      const data = isRecord(params) ? params['data'] : undefined;
      if (!(error instanceof Error) || !isRecord(data)) throw error;
      const fieldsOf = (component: UID.Component) => strapi.components[component]?.attributes ?? {};
      const { fields } = contentOf(context.contentType.attributes, data, fieldsOf);
      const problem = await problemBehind(strapi, error.message, fields);
      if (!problem) throw error;
      throw new errors.ValidationError(problem.message, { errors: [{ ...problem, name: 'ValidationError' }] });
    }
  });
}
