import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { contentOf, populateOf, type EntryContent, type FieldsOf } from '../../publishing/entry-content';
import type { FieldProblem } from '../../publishing/rule';

const LINK: UID.Component = 'shared.link';
const PAGE: UID.ContentType = 'api::page.page';

interface ChosenPage {
  readonly path: string[];
  readonly document: unknown;
}

/** The links of a draft to chosen pages that are not public: the site leaves them out until the pages are. */
export async function leftOutLinks(
  strapi: Core.Strapi,
  type: UID.ContentType,
  document: string,
  locale: string | undefined,
): Promise<FieldProblem[]> {
  const { attributes } = strapi.contentType(type);
  const fieldsOf: FieldsOf = (component) => strapi.components[component]?.attributes ?? {};
  const draft: unknown = await strapi.db.query(type).findOne({
    where: { documentId: document, publishedAt: null, ...(locale && { locale }) },
    populate: populateOf(attributes, fieldsOf),
  });
  const chosen = isRecord(draft) ? pagesIn(contentOf(attributes, draft, fieldsOf)) : [];
  if (chosen.length === 0) return [];
  const rows: unknown[] = await strapi.db.query(PAGE).findMany({
    where: { documentId: { $in: chosen.map((page) => page.document) }, ...(locale && { locale }) },
    select: ['documentId', 'title', 'publishedAt'],
  });
  return adviceOn(chosen, rows.filter(isRecord));
}

function pagesIn({ parts }: EntryContent): ChosenPage[] {
  return parts.flatMap(({ path, component, value }) => {
    const page = component === LINK ? value['page'] : undefined;
    return isRecord(page) ? [{ path: [...path, 'page'], document: page['documentId'] }] : [];
  });
}

/** What to say of links to pages, by the versions of these that there are. */
export function adviceOn(
  chosen: readonly ChosenPage[],
  versions: readonly Readonly<Record<string, unknown>>[],
): FieldProblem[] {
  return chosen.flatMap(({ path, document }) => {
    const own = versions.filter(({ documentId }) => documentId === document);
    if (own.some(({ publishedAt }) => publishedAt !== null)) return [];
    const title = own.map((version) => version['title']).find((text) => typeof text === 'string') ?? 'Without a title';
    return [{ path: [...path], message: `The page “${title}” is not public: its link is left out.` }];
  });
}
