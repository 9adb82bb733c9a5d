import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, Schema, UID } from '@strapi/strapi';
import { keepPublished } from '../memory/keep-versions';
import { contentOf, populateOf, type EntryContent, type FieldsOf } from './entry-content';
import { documentOf, publishes } from './public-actions';
import { isContentType, publicSite } from './public-site';
import { broughtAlong } from './only-field';
import type { FieldProblem } from './rule';
import { ENTRY_RULES, FIELD_RULES, PART_RULES, TYPE_RULES } from './rules';
import { addressIsFree } from './rules/address-is-free';
import { problemsNowOrLater } from './together';

/**
 * Refuses to publish what breaks a rule, with an error at its field that says what to do. All problems are told at once.
 * Whoever publishes passes here: an editor, a bulk action, a release, an import. What was refused is undone whole; what passes is
 * kept. Entries without drafts pass with each write, those that only the CMS sees among them.
 */
export function guardPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { contentType, uid } = context;
    if (!uid.startsWith('api::') || !publishes(context)) return next();
    return await strapi.db.transaction(async () => {
      // Before Strapi itself looks at addresses, because it does not say who has one.
      refuse(await addressProblems(strapi, contentType, context));
      const result = await next();
      const document = documentOf(context, result);
      refuse(await problemsNowOrLater({ uid, document, problems: () => judgeAndKeep(strapi, contentType, document) }));
      return result;
    });
  });
}

/** Looks at an entry that was just published, and keeps what it says now where nothing is wrong with it. */
async function judgeAndKeep(
  strapi: Core.Strapi,
  type: Schema.ContentType,
  document: string | undefined,
): Promise<readonly FieldProblem[]> {
  const versions = await publishedVersions(strapi, type, document);
  const problems = broughtAlong(type.uid, await problemsOf(strapi, type, versions));
  if (problems.length === 0) await keepPublished(strapi, type, versions);
  return problems;
}

/** @throws {errors.ValidationError} with all problems, where there are any. */
function refuse(problems: readonly FieldProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const message =
    problems.length === 1
      ? first.message
      : `There are ${problems.length} things to put right before this can be published.`;
  throw new errors.ValidationError(message, {
    errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
  });
}

/** What is wrong with the address that an entry is about to have: as it is written with this action, or as its draft has it. */
async function addressProblems(
  strapi: Core.Strapi,
  { uid, info, attributes }: Schema.ContentType,
  action: Parameters<typeof publishes>[0],
): Promise<FieldProblem[]> {
  if (!('slug' in attributes) || !isContentType(info.singularName)) return [];
  const documentId = action.action === 'clone' ? undefined : documentOf(action);
  const drafts: unknown[] = documentId
    ? await strapi.db.query(uid).findMany({ where: { documentId, publishedAt: null }, select: ['slug', 'documentId'] })
    : [];
  const data = isRecord(action.params) && isRecord(action.params['data']) ? action.params['data'] : {};
  const written = 'slug' in data ? { slug: data['slug'] } : {};
  const type = info.singularName;
  const entries = drafts.length > 0 ? drafts.filter(isRecord) : [data];
  const found = entries.map((draft) => addressIsFree(type, { ...draft, ...written }, publicSite(strapi)));
  return (await Promise.all(found)).flat();
}

/** What would be refused if a draft were published as it is saved. @param locale Its language, where the type is translated. */
export async function problemsOfDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  document: string,
  locale: string | undefined,
): Promise<FieldProblem[]> {
  const type = strapi.contentType(uid);
  const publishing = { action: 'publish', params: { documentId: document }, contentType: type };
  const address = await addressProblems(strapi, type, publishing);
  const where = { documentId: document, publishedAt: null, ...(locale && { locale }) };
  return [...address, ...(await problemsOf(strapi, type, await versionsOf(strapi, type, where)))];
}

/** The problems of a document's published versions, in each of its languages; none where it has none. */
export async function problemsOfPublished(
  strapi: Core.Strapi,
  type: Schema.ContentType,
  document: string,
): Promise<FieldProblem[]> {
  return await problemsOf(strapi, type, await publishedVersions(strapi, type, document));
}

/** A document's published versions, in each of its languages, with all that is in them. */
async function publishedVersions(
  strapi: Core.Strapi,
  type: Schema.ContentType,
  document: string | undefined,
): Promise<unknown[]> {
  if (document === undefined) return [];
  return await versionsOf(strapi, type, { documentId: document, publishedAt: { $notNull: true } });
}

async function versionsOf(
  strapi: Core.Strapi,
  { uid, attributes }: Schema.ContentType,
  where: object,
): Promise<unknown[]> {
  const fieldsOf: FieldsOf = (component) => strapi.components[component]?.attributes ?? {};
  return await strapi.db.query(uid).findMany({ where, populate: populateOf(attributes, fieldsOf) });
}

async function problemsOf(
  strapi: Core.Strapi,
  { uid, attributes }: Schema.ContentType,
  versions: readonly unknown[],
): Promise<FieldProblem[]> {
  const fieldsOf: FieldsOf = (component) => strapi.components[component]?.attributes ?? {};
  const problems = versions.filter(isRecord).map(async (version) => {
    const content = contentOf(attributes, version, fieldsOf);
    const rules = [...ENTRY_RULES, ...(TYPE_RULES[uid] ?? [])];
    const ofEntry = rules.map(async (rule) => await rule(version, publicSite(strapi), content));
    return [...contentProblems(content), ...(await Promise.all(ofEntry)).flat()];
  });
  return (await Promise.all(problems)).flat();
}

/** What is wrong with the fields and components of an entry, each by itself. */
function contentProblems({ fields, parts }: EntryContent): FieldProblem[] {
  return [
    ...fields.flatMap((field) => FIELD_RULES.flatMap((rule) => rule(field))),
    ...parts.flatMap(({ path, component, value }) =>
      (PART_RULES[component] ?? []).flatMap((rule) => rule(path, value)),
    ),
  ];
}
