import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { askPublisher, type Environment } from './ask-publisher';
import { inEditorsTerms, siteUrl, type LiveStatus } from './live-status';

/** What a list says of one of its entries. */
export interface ListStatus {
  /** What the CMS itself has of it; entries of types without drafts are public as they are. */
  readonly own: 'draft' | 'published' | 'modified';
  /** How far its last change is; `unknown` where the publisher does not answer. */
  readonly state: LiveStatus['state'];
  /** Its page on the public site, whole, where one is live. */
  readonly address?: string;
  /** Why it is not live as it is now. */
  readonly why?: string;
}

/** The most entries that one question may name: as many as the longest list shows. */
export const MOST_ENTRIES = 100;

/** How far each of some entries is, by its document id, with one question to the database and one to the publisher. */
export async function listStatuses(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documents: readonly string[],
  environment: Environment = process.env,
): Promise<Record<string, ListStatus>> {
  if (documents.length === 0) return {};
  const type = strapi.contentType(uid).info.singularName;
  const query = `?entries=${documents.map((document) => `${type}/${document}`).join(',')}`;
  const [own, answer] = await Promise.all([ownStates(strapi, uid, documents), askPublisher(query, environment)]);
  const told = answer?.status === 200 && isRecord(answer.body) ? answer.body['entries'] : undefined;
  return Object.fromEntries(
    documents.map((document, index) => {
      const entry: unknown = Array.isArray(told) ? (told[index] ?? null) : undefined;
      return [document, { own: own.get(document) ?? 'draft', ...inShort(entry, siteUrl(environment)) }];
    }),
  );
}

/** What the publisher says of an entry, as far as a list has room for it. @param entry null where it knows none, undefined where it is silent */
export function inShort(entry: unknown, site: string): Omit<ListStatus, 'own'> {
  if (entry === undefined) return { state: 'unknown' };
  if (!isRecord(entry)) return { state: 'not public' };
  const { state, addresses, problems } = inEditorsTerms(entry, site);
  const [address] = addresses;
  const why = state === 'held back' ? problems[0]?.message : undefined;
  return { state, ...(address !== undefined && { address }), ...(why !== undefined && { why }) };
}

interface OwnVersion {
  readonly documentId: string;
  readonly publishedAt: unknown;
  readonly updatedAt: unknown;
}

/** What the CMS has of each entry, as its own lists decide it. */
async function ownStates(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documents: readonly string[],
): Promise<Map<string, ListStatus['own']>> {
  if (strapi.contentType(uid).options?.draftAndPublish !== true)
    return new Map(documents.map((document) => [document, 'published']));
  const rows: OwnVersion[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documents] } },
    select: ['documentId', 'publishedAt', 'updatedAt'],
  });
  const metadata = strapi.plugin('content-manager').service('document-metadata');
  const versions = Map.groupBy(rows, ({ documentId }) => documentId);
  return new Map([...versions].map(([document, all]) => [document, ownState(metadata['getStatus'], all)]));
}

function ownState(
  decide: (version: OwnVersion, others: readonly OwnVersion[]) => unknown,
  versions: readonly OwnVersion[],
): ListStatus['own'] {
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  const published = versions.filter(({ publishedAt }) => publishedAt !== null);
  if (!draft) return published.length > 0 ? 'published' : 'draft';
  const decided = decide(draft, published);
  return decided === 'published' || decided === 'modified' ? decided : 'draft';
}
