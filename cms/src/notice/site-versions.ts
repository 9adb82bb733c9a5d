import { createHash } from 'node:crypto';
import { DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { populateOf } from '../publishing/entry-content';

export const SITE: UID.ContentType = 'api::site.site';

type Row = Readonly<Record<string, unknown>>;

/** A notice, as the admin panel shows and sends it. */
export interface Notice {
  readonly text: string;
  readonly dismissible: boolean;
  readonly link: NoticeLink | null;
}

interface NoticeLink {
  readonly text: string;
  /** Empty where the link leads to a page. */
  readonly url: string;
  /** The document id of one of our pages. */
  readonly page: string | null;
}

/** Whether a value is a notice, as it is sent or was kept. */
export function isNotice(value: unknown): value is Notice {
  if (!isRecord(value) || typeof value['text'] !== 'string' || typeof value['dismissible'] !== 'boolean') return false;
  const { link } = value;
  if (link === null) return true;
  const isPage = (page: unknown) => page === null || typeof page === 'string';
  return isRecord(link) && typeof link['text'] === 'string' && typeof link['url'] === 'string' && isPage(link['page']);
}

/** The entry of the site in the language of pages whose address names none: its draft, and what is published of it. */
export interface SiteVersions {
  readonly document: string;
  readonly draft: Row;
  /** Undefined where the site was never published, or was taken down. */
  readonly published: Row | undefined;
}

/** Reads both versions of the site, in the current transaction; undefined where there is no site yet. */
export async function siteVersions(strapi: Core.Strapi): Promise<SiteVersions | undefined> {
  const { attributes } = strapi.contentType(SITE);
  const rows: unknown[] = await strapi.db.query(SITE).findMany({
    where: { locale: DEFAULT_LOCALE },
    populate: populateOf(attributes, (component) => strapi.components[component]?.attributes ?? {}),
    orderBy: { id: 'asc' },
  });
  const known = rows.filter(isRecord);
  const draft = known.find(({ publishedAt }) => publishedAt === null);
  if (!draft) return undefined;
  const document = String(draft['documentId']);
  const published = known.find((row) => row['documentId'] === document && row['publishedAt'] !== null);
  return { document, draft, published };
}

/** The notice in a version of the site; null where it has none. */
export function noticeIn(version: Row | undefined): Notice | null {
  const notice = version?.['notice'];
  if (!isRecord(notice)) return null;
  const { text, dismissible, link } = notice;
  return { text: textOf(text), dismissible: dismissible === true, link: isRecord(link) ? linkIn(link) : null };
}

function linkIn({ text, url, page }: Row): NoticeLink {
  return { text: textOf(text), url: textOf(url), page: isRecord(page) ? textOf(page['documentId']) : null };
}

/** Names the notices that somebody has seen, of both versions: another name means that they changed meanwhile. */
export function nameOfNotices({ draft, published }: Pick<SiteVersions, 'draft' | 'published'>): string {
  const both = JSON.stringify([noticeIn(published), noticeIn(draft)]);
  return createHash('sha256').update(both).digest('hex').slice(0, 16);
}

export const isSameNotice = (one: Notice | null, other: Notice | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
