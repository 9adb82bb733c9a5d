import { errors } from '@strapi/utils';
import type { Core, Schema, UID } from '@strapi/strapi';
import { documentOf, publishes } from './public-actions';
import { publicSite, REDIRECT, type PublicSite } from './public-site';
import { isPublishedType } from './published-types';
import { noPictureInText } from './rules/no-picture-in-text';
import { pictureNeedsWords } from './rules/picture-needs-words';
import { redirectIsNeeded } from './rules/redirect-is-needed';
import { redirectIsWellFormed } from './rules/redirect-is-well-formed';
import { redirectLeadsSomewhere } from './rules/redirect-leads-somewhere';
import { slugIsFree } from './rules/slug-is-free';
import { videoNeedsCaptions } from './rules/video-needs-captions';

/** Something that keeps an entry from being published, and the field that it is in. */
export interface FieldProblem {
  /** From the entry inwards: `['sections', '0', 'body']`. */
  path: string[];
  message: string;
}

type Part = Readonly<Record<string, unknown>>;

/** Rules for an entry as a whole. */
const ENTRY_RULES = [slugIsFree];

/** Rules for entries of one type, some of which look at what else is public. */
const TYPE_RULES: Readonly<
  Partial<
    Record<UID.ContentType, readonly ((entry: Part, site: PublicSite) => FieldProblem[] | Promise<FieldProblem[]>)[]>
  >
> = {
  [REDIRECT]: [redirectIsWellFormed, redirectIsNeeded, redirectLeadsSomewhere],
};

/** Rules for the rich texts of an entry, wherever in it they stand. */
const TEXT_RULES = [noPictureInText];

/** Rules for the components of an entry, wherever in it they stand. */
const PART_RULES: Readonly<
  Partial<Record<UID.Component, readonly ((path: readonly string[], part: Part) => FieldProblem[])[]>>
> = {
  'media.image': [pictureNeedsWords],
  'media.video': [videoNeedsCaptions],
};

/**
 * Refuses to publish what breaks a rule, with an error at its field that says what to do. All problems are told at once.
 * Whoever publishes passes here: an editor, a bulk action, a release, an import. What was refused is undone whole.
 */
export function guardPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { contentType, uid } = context;
    if (!isPublishedType(contentType) || !publishes(context)) return next();
    return await strapi.db.transaction(async () => {
      const result = await next();
      const problems = await problemsOf(strapi, uid, contentType, documentOf(context, result));
      if (problems.length > 0) throw refusal(problems);
      return result;
    });
  });
}

function refusal(problems: readonly FieldProblem[]): errors.ValidationError {
  const [first] = problems;
  const message =
    problems.length === 1 && first
      ? first.message
      : `There are ${problems.length} things to put right before this can be published.`;
  return new errors.ValidationError(message, {
    errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
  });
}

/** The problems of a document's published versions, in each of its languages. */
async function problemsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  schema: Schema.ContentType,
  document: string | undefined,
): Promise<FieldProblem[]> {
  if (document === undefined) return [];
  const versions: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId: document, publishedAt: { $notNull: true } },
    populate: populateOf(strapi, schema.attributes),
  });
  const problems = versions
    .filter(isRecord)
    .map(async (version) => [
      ...ENTRY_RULES.flatMap((rule) => rule(schema.info.singularName, version)),
      ...(
        await Promise.all((TYPE_RULES[uid] ?? []).map(async (rule) => await rule(version, publicSite(strapi))))
      ).flat(),
      ...fieldProblems(strapi, schema.attributes, version, []),
    ]);
  return (await Promise.all(problems)).flat();
}

/** The fields of a component; none where the CMS does not know it any more. */
const fieldsOf = (strapi: Core.Strapi, component: UID.Component): Schema.Attributes =>
  strapi.components[component]?.attributes ?? {};

/** What to load so that every text and file of an entry is there: its components and sections, and theirs. */
function populateOf(strapi: Core.Strapi, attributes: Schema.Attributes): Record<string, unknown> {
  const within = (component: UID.Component) => ({ populate: populateOf(strapi, fieldsOf(strapi, component)) });
  const wanted: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'media') wanted[name] = true;
    if (attribute.type === 'component') wanted[name] = within(attribute.component);
    if (attribute.type === 'dynamiczone') {
      wanted[name] = {
        on: Object.fromEntries(attribute.components.map((component) => [component, within(component)])),
      };
    }
  }
  return wanted;
}

function fieldProblems(
  strapi: Core.Strapi,
  attributes: Schema.Attributes,
  value: unknown,
  path: readonly string[],
): FieldProblem[] {
  if (!isRecord(value)) return [];
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const field = value[name];
    const here = [...path, name];
    switch (attribute.type) {
      case 'blocks':
        return Array.isArray(field) ? TEXT_RULES.flatMap((rule) => rule(here, field)) : [];
      case 'component':
        return partProblems(strapi, () => attribute.component, field, here);
      case 'dynamiczone':
        return partProblems(
          strapi,
          (part) => attribute.components.find((name) => name === part['__component']),
          field,
          here,
        );
      default:
        return [];
    }
  });
}

/** The problems of a component, or of each in a list of them. */
function partProblems(
  strapi: Core.Strapi,
  componentOf: (part: Record<string, unknown>) => UID.Component | undefined,
  field: unknown,
  path: readonly string[],
): FieldProblem[] {
  if (Array.isArray(field))
    return field.flatMap((part, index) => partProblems(strapi, componentOf, part, [...path, String(index)]));
  const component = isRecord(field) ? componentOf(field) : undefined;
  if (!component || !isRecord(field)) return [];
  const own = (PART_RULES[component] ?? []).flatMap((rule) => rule(path, field));
  return [...own, ...fieldProblems(strapi, fieldsOf(strapi, component), field, path)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
