import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { actingAs } from '../act-log/act';
import type { Part } from '../publishing/entry-content';
import { keepDraft, loadVersion } from './keep-versions';
import type { KeptVersion } from './kept-version';
import { stillThere, type Gone } from './what-is-gone';

/** Which draft: in which language, where its type has languages. */
export interface Draft {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly language: string | null;
}

/**
 * Writes what a kept version holds into the draft of its entry, and publishes nothing. The draft as it was is kept first, so that this
 * can be undone in the same way. What does not exist any more is left out.
 * @param allowed Of some fields those that whoever asks may write; the others stay as they are.
 * @param user Who does it, by their number.
 */
export async function bringBackVersion(
  strapi: Core.Strapi,
  { uid, documentId, language }: Draft,
  version: KeptVersion,
  { allowed, user }: { allowed: (data: Part) => Promise<Part>; user: number },
): Promise<readonly Gone[]> {
  const { content } = version;
  if (!content) throw new errors.ApplicationError('What this version held was erased, so it cannot be brought back.');
  return await actingAs('brought back', () =>
    strapi.db.transaction(async () => {
      const draft = await draftOf(strapi, { uid, documentId, language });
      if (!draft) throw new errors.NotFoundError('There is no such entry any more. Look for it in the bin.');
      await keepDraft(strapi, uid, draft);
      const { data, gone } = await stillThere(strapi, uid, content);
      const locale = language === null ? {} : { locale: language };
      await strapi
        .documents(uid)
        .update({ documentId, ...locale, data: { ...(await allowed(data)), updatedBy: user } });
      return gone;
    }),
  );
}

/** The draft of an entry with all that it holds; undefined where there is none. */
export async function draftOf(strapi: Core.Strapi, { uid, documentId, language }: Draft): Promise<Part | undefined> {
  const where = { documentId, publishedAt: null, ...(language !== null && { locale: language }) };
  return await loadVersion(strapi, uid, where);
}
