import { isDeepStrictEqual } from 'node:util';
import { errors } from '@strapi/utils';
import { DEFAULT_LOCALE } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';
import { LOST, type LostRelation } from '../publishing/lost-relation';
import { changingOnly } from '../publishing/only-field';
import {
  isSameNotice,
  nameOfNotices,
  noticeIn,
  SITE,
  siteVersions,
  type Notice,
  type SiteVersions,
} from './site-versions';
import { notePutUp } from './put-up';
import { versionAsData } from './version-as-data';

/** Somebody else changed the notice after it was looked at. */
export class NoticeChanged extends Error {
  override readonly name = 'NoticeChanged';
}

export interface NoticeChange {
  readonly notice: Notice | null;
  /** Which notices whoever asks has seen (`nameOfNotices`). */
  readonly seen: string;
  /** Who asks, by their number. */
  readonly user: number;
}

/**
 * Puts a notice on every page, or takes it off, and changes nothing else of the site: neither of what is public nor of the
 * draft. The document service publishes drafts alone; so, in one transaction, the draft becomes what is public with the new notice,
 * is published past the gate and into the change log, and becomes again what it was, with the new notice.
 * @throws {NoticeChanged} where another notice is there than the one that was seen
 * @throws {errors.ValidationError} where the notice breaks a rule, or the site was never published
 */
export async function changeNotice(strapi: Core.Strapi, { notice, seen, user }: NoticeChange): Promise<void> {
  await inLoggedTransaction(strapi, async () => {
    const versions = await siteVersions(strapi);
    if (!versions?.published)
      throw new errors.ValidationError(
        'The site is not published yet. Publish it first; its notice can be part of it.',
      );
    const inBoth = [versions.draft, versions.published].every((version) => isSameNotice(noticeIn(version), notice));
    if (inBoth) return;
    if (nameOfNotices(versions) !== seen) throw new NoticeChanged();
    await publishNotice(strapi, { ...versions, published: versions.published }, notice, user);
    await notePutUp(strapi, { notice, user });
  });
}

async function publishNotice(
  strapi: Core.Strapi,
  { document: documentId, draft, published }: SiteVersions & { readonly published: Readonly<Record<string, unknown>> },
  notice: Notice | null,
  user: number,
): Promise<void> {
  const which = { documentId, locale: DEFAULT_LOCALE };
  const changed = { notice: notice && asSent(notice), updatedBy: user };
  const lost: LostRelation[] = await strapi.db.query(LOST).findMany({
    where: { ownerType: SITE, owner: documentId, ownerLanguage: DEFAULT_LOCALE },
  });
  const inPublic = versionAsData(strapi, SITE, published, lost);
  const inDraft = versionAsData(strapi, SITE, draft);
  const write = async (data: Record<string, unknown>) => await strapi.documents(SITE).update({ ...which, data });
  const isSameElsewhere = isDeepStrictEqual({ ...inPublic, notice }, { ...inDraft, notice });

  await write(isSameElsewhere ? changed : { ...inPublic, ...changed });
  await changingOnly({ type: SITE, field: 'notice' }, () => strapi.documents(SITE).publish(which));
  if (!isSameElsewhere) await write({ ...inDraft, ...changed });
}

/** A notice as the document service takes it. */
function asSent({ text, dismissible, link }: Notice): Record<string, unknown> {
  if (!link) return { text, dismissible, link: null };
  const page = { set: link.page === null ? [] : [{ documentId: link.page, locale: DEFAULT_LOCALE }] };
  return { text, dismissible, link: { text: link.text, url: link.url === '' ? null : link.url, page } };
}
