import { AsyncLocalStorage } from 'node:async_hooks';
import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { mainFieldOf } from '../home-page/entry-link';
import { loadVersion } from '../memory/keep-versions';
import { versionAsData } from '../notice/version-as-data';
import { actingPerson } from '../people/acting-person';
import { LOST, type LostRelation } from '../publishing/lost-relation';
import { ownersOfReferences } from '../publishing/owners';
import { documentOf } from '../publishing/public-actions';
import { isPublishedType } from '../publishing/published-types';
import { referencesTo } from '../publishing/references';
import { DELETED, type DeletedContent, type DeletedLink } from './deleted-entry';

interface Row {
  readonly id: number;
  readonly locale: string | null;
  readonly publishedAt: unknown;
}

const past = new AsyncLocalStorage<true>();

/** Deletes without a place in the bin: what the system made, and nobody would look for. */
export function pastTheBin<Result>(work: () => Promise<Result>): Promise<Result> {
  return past.run(true, work);
}

/**
 * Keeps what is deleted, so that it can be brought back: entries of public types, redirects among them, in the transaction of the
 * deletion. What is deleted in its course, such as the redirects of an entry, goes with it. Consents and what people sent in are about
 * somebody: those are gone when they are deleted.
 */
export function putInBin(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    const entry = documentOf(context);
    if (action !== 'delete' || !isPublishedType(contentType) || entry === undefined || past.getStore()) return next();
    return await strapi.db.transaction(async () => {
      const rows = await rowsOf(strapi, uid, entry);
      const before = await contentOf(strapi, uid, entry, rows);
      const result = await pastTheBin(async () => await next());
      const left = new Set((await rowsOf(strapi, uid, entry)).map(({ locale }) => locale));
      const content = goneOf(before, left);
      const by = actingPerson(strapi)?.id ?? null;
      if (content.versions.length > 0)
        await strapi.db.query(DELETED).createMany({ data: [{ entryType: uid, entry, at: new Date(), by, content }] });
      return result;
    });
  });
}

async function rowsOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Row[]> {
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['id', 'locale', 'publishedAt'], orderBy: { id: 'asc' } });
  return rows;
}

async function contentOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  entry: string,
  rows: readonly Row[],
): Promise<DeletedContent> {
  const type = strapi.contentType(uid);
  const drafts = type.options?.draftAndPublish === true ? rows.filter(({ publishedAt }) => publishedAt === null) : rows;
  const versions: DeletedContent['versions'][number][] = [];
  for (const { id, locale } of drafts) {
    const version = (await loadVersion(strapi, uid, { id })) ?? {};
    const { createdBy } = version;
    versions.push({
      language: locale,
      createdBy: isRecord(createdBy) ? Number(createdBy['id']) : null,
      data: versionAsData(strapi, uid, version),
    });
  }
  const title: unknown = versions[0]?.data[mainFieldOf(type) ?? ''];
  const lost: LostRelation[] = await strapi.db.query(LOST).findMany({ where: { targetType: uid, target: entry } });
  return {
    title: typeof title === 'string' ? title : '',
    versions,
    links: await linksTo(strapi, uid, rows),
    lost: lost.map(withoutNumber),
  };
}

function withoutNumber({ ownerType, owner, ownerLanguage, relation, row, position, ...target }: LostRelation) {
  const { targetType, target: entry, targetLanguage } = target;
  return { ownerType, owner, ownerLanguage, relation, row, position, targetType, target: entry, targetLanguage };
}

async function linksTo(strapi: Core.Strapi, uid: UID.ContentType, rows: readonly Row[]): Promise<DeletedLink[]> {
  const localeOf = new Map(rows.map(({ id, locale }) => [id, locale]));
  return await strapi.db.transaction(async ({ trx }) => {
    const references = await referencesTo(strapi, trx, uid, [...localeOf.keys()]);
    const owned = await ownersOfReferences(strapi, trx, references);
    return owned.map(({ reference: { relation, row, position, target, model }, owner }) => ({
      ownerType: owner.type,
      owner: owner.document,
      ownerLanguage: owner.locale,
      isPublished: owner.published,
      model,
      relation,
      row,
      position,
      targetLanguage: localeOf.get(target) ?? null,
    }));
  });
}

/** Of what was there, what is gone now: an entry can be deleted in one of its languages. */
function goneOf({ title, versions, links, lost }: DeletedContent, left: ReadonlySet<string | null>): DeletedContent {
  return {
    title,
    versions: versions.filter(({ language }) => !left.has(language)),
    links: links.filter(({ targetLanguage }) => !left.has(targetLanguage)),
    lost: lost.filter(({ targetLanguage }) => !left.has(targetLanguage)),
  };
}
