import { createHash } from 'node:crypto';
import { isRecord } from '@waymark/shared-types';
import type { Core, Schema, UID } from '@strapi/strapi';
import { versionAsData } from '../notice/version-as-data';
import { actingPerson } from '../people/acting-person';
import { inLoggedTransaction } from '../publishing/change-log';
import { populateOf, type FieldsOf, type Part } from '../publishing/entry-content';
import { LOST, type LostRelation } from '../publishing/lost-relation';
import { latestNote } from './change-notes';
import { KEPT, type KeptVersion } from './kept-version';

type Content = NonNullable<KeptVersion['content']>;

/**
 * Keeps what was just published of an entry, in the transaction of that, unless it is what was kept last. What waits for an entry that
 * is not public itself is part of it.
 * @param versions The published versions of one entry, one for each language, with all that `populateOf` asks for.
 */
export async function keepPublished(
  strapi: Core.Strapi,
  { uid, options }: Schema.ContentType,
  versions: readonly unknown[],
): Promise<void> {
  const published = versions.filter(isRecord);
  const [first] = published;
  // What has no draft has no versions: it is public as it stands, or nobody's business, as a consent is.
  if (options?.draftAndPublish !== true || first === undefined) return;
  await inLoggedTransaction(strapi, async () => {
    const lost: (LostRelation & Part)[] = await strapi.db.query(LOST).findMany({
      where: { ownerType: uid, owner: first['documentId'] },
    });
    for (const version of published) await keep(strapi, uid, 'published', version, lost);
  });
}

/** Keeps the draft of an entry as it is, before something else is written over it. */
export async function keepDraft(strapi: Core.Strapi, uid: UID.ContentType, draft: Part): Promise<void> {
  await keep(strapi, uid, 'draft', draft, []);
}

/** A version of an entry, loaded with all that is kept of it; undefined where there is none. */
export async function loadVersion(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: Readonly<Record<string, unknown>>,
): Promise<Part | undefined> {
  const fieldsOf: FieldsOf = (component) => strapi.components[component]?.attributes ?? {};
  const populate = { ...populateOf(strapi.contentType(uid).attributes, fieldsOf), createdBy: { select: ['id'] } };
  const row: unknown = await strapi.db.query(uid).findOne({ where, populate });
  return isRecord(row) ? row : undefined;
}

async function keep(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  kind: KeptVersion['kind'],
  version: Part,
  lost: readonly LostRelation[],
): Promise<void> {
  const content = versionAsData(strapi, uid, version, lost);
  const digest = digestOf(content);
  const language = typeof version['locale'] === 'string' ? version['locale'] : null;
  const which = { entryType: uid, entry: String(version['documentId']), language };
  const before: unknown = await strapi.db.query(KEPT).findOne({
    where: which,
    select: ['digest', 'kind'],
    orderBy: { id: 'desc' },
  });
  if (isRecord(before) && before['digest'] === digest && before['kind'] === kind) return;
  const by = actingPerson(strapi)?.id ?? null;
  const note = kind === 'published' ? latestNote(content) : null;
  await strapi.db.query(KEPT).createMany({ data: [{ ...which, kind, at: new Date(), by, note, content, digest }] });
}

const digestOf = (content: Content): string => createHash('sha256').update(JSON.stringify(content)).digest('base64url');
