import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { contentOf, isRecord, type EntryField } from './entry-content';

/** What Strapi says of a relation to an entry, or of files and entries by their numbers, that are not there: never in which field. */
const NO_DOCUMENT = /^Document with id "([^"]*)"/;
const NO_ROWS = /^\d+ relation\(s\) of type (\S+) associated with this entity do not exist/;

const FILE = 'plugin::upload.file';
const MESSAGE = 'What was chosen here is not there any more: somebody deleted it. Remove it, or choose another.';

/** What a field chooses, by document ids or the numbers of rows: `{ connect: [{ documentId }] }`, `{ set: [{ id: 7 }] }`, `7`. */
export function choicesIn(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(choicesIn);
  if (!isRecord(value)) return [];
  return [value['documentId'], value['id'], value['connect'], value['set']].flatMap(choicesIn);
}

/** The type of entries, or files, that a field chooses from; undefined for fields that choose nothing. */
function chosenType({ attribute }: EntryField): string | undefined {
  if (attribute.type === 'media') return FILE;
  return attribute.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
}

/** Which of some rows are not there, by their numbers. */
async function missingRows(strapi: Core.Strapi, type: string, ids: readonly (string | number)[]): Promise<Set<number>> {
  const numbers = ids.map(Number).filter(Number.isInteger);
  const isKnown = (uid: string): uid is UID.ContentType => uid in strapi.contentTypes;
  const rows = isKnown(type)
    ? await strapi.db.query(type).findMany({ where: { id: { $in: numbers } }, select: ['id'] })
    : [];
  const there = new Set(rows.map(({ id }) => Number(id)));
  return new Set(numbers.filter((id) => !there.has(id)));
}

/** The first field in which something is chosen that Strapi does not find; undefined where it complains of something else. */
async function fieldChoosing(
  strapi: Core.Strapi,
  complaint: string,
  fields: readonly EntryField[],
): Promise<EntryField | undefined> {
  const [, document] = NO_DOCUMENT.exec(complaint) ?? [];
  if (document !== undefined)
    return fields.find((field) => chosenType(field) !== undefined && choicesIn(field.value).includes(document));
  const [, type] = NO_ROWS.exec(complaint) ?? [];
  if (type === undefined) return undefined;
  const choosing = fields.filter((field) => chosenType(field) === type);
  const missing = await missingRows(
    strapi,
    type,
    choosing.flatMap(({ value }) => choicesIn(value)),
  );
  return choosing.find(({ value }) => choicesIn(value).some((choice) => missing.has(Number(choice))));
}

/**
 * Says at its field that an entry or a file which was chosen is not there any more: somebody deleted it while the form was
 * open. Strapi refuses it too, but says neither where nor what to do.
 */
export function tellMissingChoices(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    try {
      return await next();
    } catch (error) {
      const params: unknown = context.params;
      const data = isRecord(params) ? params['data'] : undefined;
      if (!(error instanceof errors.ValidationError) || !isRecord(data)) throw error;
      const fieldsOf = (component: UID.Component) => strapi.components[component]?.attributes ?? {};
      const { fields } = contentOf(context.contentType.attributes, data, fieldsOf);
      const field = await fieldChoosing(strapi, error.message, fields);
      if (!field) throw error;
      const problem = { path: [...field.path], message: MESSAGE, name: 'ValidationError' };
      throw new errors.ValidationError(MESSAGE, { errors: [problem] });
    }
  });
}
