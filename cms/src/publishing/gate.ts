import { errors } from '@strapi/utils';
import type { Core, Schema, UID } from '@strapi/strapi';
import { isPublishedType } from './published-types';
import { noPictureInText } from './rules/no-picture-in-text';

/** Something that keeps an entry from being published, and the field that it is in. */
export interface FieldProblem {
  /** From the entry inwards: `['sections', '0', 'body']`. */
  path: string[];
  message: string;
}

/** Rules for the rich texts of an entry, wherever in it they stand. */
const TEXT_RULES = [noPictureInText];

/**
 * Refuses to publish what breaks a rule, with an error at its field that says what to do. All problems are told at once.
 * Whoever publishes passes here: an editor, a bulk action, a release, an import.
 */
export function guardPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, contentType, uid, params } = context;
    if (action !== 'publish' || !isPublishedType(contentType)) return next();
    const problems = await problemsOf(strapi, uid, contentType, params);
    if (problems.length === 0) return next();
    const [first] = problems;
    throw new errors.ValidationError(
      problems.length === 1 && first
        ? first.message
        : `There are ${problems.length} things to put right before this can be published.`,
      { errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })) },
    );
  });
}

async function problemsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  schema: Schema.ContentType,
  params: { documentId?: string; locale?: unknown },
): Promise<FieldProblem[]> {
  const { documentId, locale } = params;
  if (documentId === undefined) return [];
  const drafts: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null, ...(typeof locale === 'string' && locale !== '*' ? { locale } : {}) },
    populate: populateOf(strapi, schema.attributes),
  });
  return drafts.flatMap((draft) => textProblems(strapi, schema.attributes, draft, []));
}

/** The fields of a component; none where the CMS does not know it any more. */
const fieldsOf = (strapi: Core.Strapi, component: UID.Component): Schema.Attributes =>
  strapi.components[component]?.attributes ?? {};

/** What to load so that every text of an entry is there: its components and sections, and theirs. */
function populateOf(strapi: Core.Strapi, attributes: Schema.Attributes): Record<string, unknown> {
  const within = (component: UID.Component) => ({ populate: populateOf(strapi, fieldsOf(strapi, component)) });
  const wanted: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'component') wanted[name] = within(attribute.component);
    if (attribute.type === 'dynamiczone') {
      wanted[name] = {
        on: Object.fromEntries(attribute.components.map((component) => [component, within(component)])),
      };
    }
  }
  return wanted;
}

function textProblems(
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
  return component ? textProblems(strapi, fieldsOf(strapi, component), field, path) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
