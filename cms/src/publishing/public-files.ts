import type { Core } from '@strapi/strapi';
import { LIST_LIMIT } from '@waymark/shared-types';
import { leftOutOfRequest } from '../consent/left-out';
import { isLeftOut, type LeftOut } from '../consent/left-out-rows';
import { rowsWithFile } from './file-uses';
import { ownersOfReferences, type Owner } from './owners';

const FILE = 'plugin::upload.file';

/** Strapi takes a filter by an empty list for no filter at all. */
const NO_DOCUMENT = '';

interface ListArguments {
  filters?: unknown;
}

/** The one way to ask GraphQL for media files; the others are not served. */
const FILES_QUERY = 'uploadFiles_connection';
export const CLOSED_FILE_QUERIES = ['uploadFile', 'uploadFiles'];

/**
 * Makes GraphQL answer only media files that a published entry uses, and only those that are asked for by their ids: the media
 * library also holds the files of drafts and of consent records.
 */
export function offerPublishedFiles(strapi: Core.Strapi): void {
  type Next = (parent: unknown, args: ListArguments, context: unknown, info: unknown) => Promise<unknown>;
  const onlyPublished = async (next: Next, parent: unknown, args: ListArguments, context: unknown, info: unknown) => {
    const documents = await publishedAmong(strapi, {
      documentId: { $in: askedFor(args.filters).slice(0, LIST_LIMIT) },
    });
    return next(parent, { ...args, filters: { documentId: { in: [NO_DOCUMENT, ...documents] } } }, context, info);
  };
  strapi
    .plugin('graphql')
    .service('extension')
    .use({ resolversConfig: { [`Query.${FILES_QUERY}`]: { middlewares: [onlyPublished] } } });
}

/** The document ids in `filters: { documentId: { in: […] } }`; of any other question none. */
function askedFor(filters: unknown): string[] {
  const ids = valueAt(valueAt(filters, 'documentId'), 'in');
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Whether a published entry uses the media file that is stored under a name, such as `garden_0f3a.png`. Thumbnails are nobody's. */
export async function isPublishedFile(strapi: Core.Strapi, name: string): Promise<boolean> {
  return (await publishedAmong(strapi, { hash: hashIn(name) })).length > 0;
}

/** Whether a media file, or its thumbnail, is kept from everybody, because a consent does not cover it any more. */
export async function isFileLeftOut(strapi: Core.Strapi, name: string): Promise<boolean> {
  const { files } = await leftOutOfRequest(strapi);
  if (files.size === 0) return false;
  const hash = hashIn(name);
  const where = {
    id: { $in: [...files] },
    hash: { $in: [hash, hash.replace(/^(?:thumbnail|small|medium|large)_/, '')] },
  };
  return (await strapi.db.query(FILE).count({ where })) > 0;
}

function hashIn(name: string): string {
  const end = name.lastIndexOf('.');
  return end < 0 ? name : name.slice(0, end);
}

/** The document ids of those media files that a published entry of a published type uses, and that every consent covers. */
async function publishedAmong(strapi: Core.Strapi, where: Record<string, unknown>): Promise<string[]> {
  const kept = await leftOutOfRequest(strapi);
  const files: { id: number; documentId: string }[] = await strapi.db
    .query(FILE)
    .findMany({ where, select: ['id', 'documentId'] });
  return await strapi.db.transaction(async ({ trx }) => {
    const published: string[] = [];
    for (const { id, documentId } of files) {
      if (kept.files.has(id)) continue;
      const uses = (await rowsWithFile(trx, [id])).filter((use) => !isLeftOut(kept, use));
      const owners = await ownersOfReferences(strapi, trx, uses);
      if (owners.some(({ owner }) => isShown(owner, kept))) published.push(documentId);
    }
    return published;
  });
}

const isShown = ({ type, version, published }: Owner, kept: LeftOut): boolean =>
  published && !isLeftOut(kept, { model: type, row: version });

function valueAt(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
