import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { contentOf, populateOf, type FieldsOf } from '../publishing/entry-content';
import { problemsOfDraft } from '../publishing/gate';
import type { FieldProblem } from '../publishing/rule';
import { triedOut } from '../publishing/tried-out';
import { wordsToAvoid } from '../publishing/words-to-avoid';
import { adviceFor, leftOutLinks, looksAtPublished, type Version } from './advice';

/** An entry as it stands in an editor's form, not saved. */
export interface Form {
  readonly type: UID.ContentType;
  /** Undefined where the entry is new. */
  readonly document: string | undefined;
  readonly locale: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What there is to say of a form. */
export interface Findings {
  /** What would be refused. */
  readonly problems: readonly FieldProblem[];
  /** What would be better otherwise, and keeps nothing back. */
  readonly advice: readonly FieldProblem[];
}

/**
 * What would be refused if the form were published now, and what would be better otherwise. It is saved and published in a transaction that is taken back
 * whole, so that what editors read here is what publishing says, from the same rules: nothing is told twice, or left out.
 */
export async function findingsOfForm(strapi: Core.Strapi, form: Form): Promise<Findings> {
  return await triedOut(strapi, () => tryOut(strapi, form));
}

async function tryOut(strapi: Core.Strapi, form: Form): Promise<Findings> {
  const { type } = form;
  const saved = await refusalsOf(() => save(strapi, form));
  if (saved.refused.length > 0 || saved.result === undefined) return { problems: saved.refused, advice: [] };
  if (strapi.contentType(type).options?.draftAndPublish !== true) return { problems: [], advice: [] };
  const { documentId, locale } = saved.result;
  const own = await problemsOfDraft(strapi, type, documentId, locale);
  const links = await leftOutLinks(strapi, type, documentId, locale);
  const advice = [...links, ...(await adviceOnDraft(strapi, type, documentId, locale))];
  const published = await refusalsOf(() => strapi.documents(type).publish({ documentId, locale }));
  return { problems: eachFieldOnce([...own, ...published.refused]), advice };
}

async function adviceOnDraft(
  strapi: Core.Strapi,
  type: UID.ContentType,
  document: string,
  locale: string | undefined,
): Promise<FieldProblem[]> {
  const where = { documentId: document, ...(locale && { locale }) };
  const draft = await versionOf(strapi, type, { ...where, publishedAt: null });
  if (!draft) return [];
  const published = looksAtPublished(type)
    ? await versionOf(strapi, type, { ...where, publishedAt: { $notNull: true } })
    : undefined;
  return adviceFor({ type, draft, published, words: await wordsToAvoid(strapi) });
}

async function versionOf(strapi: Core.Strapi, type: UID.ContentType, where: object): Promise<Version | undefined> {
  const { attributes } = strapi.contentType(type);
  const fieldsOf: FieldsOf = (component) => strapi.components[component]?.attributes ?? {};
  const relations = Object.keys(attributes).filter((name) => attributes[name]?.type === 'relation');
  const entry: unknown = await strapi.db.query(type).findOne({
    where,
    populate: {
      ...Object.fromEntries(relations.map((name) => [name, { select: ['id'] }])),
      ...populateOf(attributes, fieldsOf),
    },
  });
  return isRecord(entry) ? { entry, content: contentOf(attributes, entry, fieldsOf) } : undefined;
}

async function save(strapi: Core.Strapi, { type, document, locale, data }: Form) {
  const documents = strapi.documents(type);
  const saved = await (document === undefined
    ? documents.create({ data: asSent(data), locale })
    : documents.update({ documentId: document, data: asSent(data), locale }));
  return saved ? { documentId: saved.documentId, locale: saved.locale ?? undefined } : undefined;
}

/** What an action answers; or, where it was refused, why. */
async function refusalsOf<Result>(act: () => Promise<Result>): Promise<{ result?: Result; refused: FieldProblem[] }> {
  try {
    return { result: await act(), refused: [] };
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    return { refused: problemsIn(error) };
  }
}

/** The fields that Strapi, or the gate, complains about. */
export function problemsIn({ message, details }: Pick<errors.ApplicationError, 'message' | 'details'>): FieldProblem[] {
  const each: unknown[] = isRecord(details) && Array.isArray(details['errors']) ? details['errors'] : [];
  const found = each.filter(isRecord).map((one): FieldProblem => ({
    path: Array.isArray(one['path']) ? one['path'].map(String) : [],
    message: inPlainWords(typeof one['message'] === 'string' ? one['message'] : message),
  }));
  return found.length > 0 ? found : [{ path: [], message }];
}

/** How Strapi says that something must be filled in: “stage must be a `string` type, but the final value was: `null`.” */
const MISSING = /must be defined|is a required field|final value was: `(?:null|undefined)`/;

const inPlainWords = (message: string): string =>
  MISSING.test(message) ? 'This is empty. Fill it in, or choose something.' : message;

function eachFieldOnce(problems: readonly FieldProblem[]): FieldProblem[] {
  const seen = new Map<string, FieldProblem>();
  for (const problem of problems) {
    const key = problem.path.join('.');
    if (!seen.has(key)) seen.set(key, problem);
  }
  return [...seen.values()];
}

/** What the admin panel sends when it saves: of a chosen entry only what says which it is. */
function asSent(data: Form['data']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, sent(value)]));
}

function sent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sent);
  if (!isRecord(value)) return value;
  return isRecord(value['apiData']) ? value['apiData'] : asSent(value);
}
