import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const LINK = 'api::preview-link.preview-link';

const DAY_MS = 24 * 60 * 60_000;

/** How long an editor's own view is good for, in milliseconds: it is made anew each time that it is opened. */
const OWN_VIEW_MS = 30 * 60_000;

/** How long it is remembered that a link has run out, so that whoever follows it is told so, in milliseconds. */
const REMEMBERED_MS = 30 * DAY_MS;

/** How many days a link for others may be good for. */
export const MOST_DAYS = 30;

/** The draft that a link shows. */
export interface Shown {
  /** The content type's uid. */
  readonly type: string;
  readonly document: string;
  /** Its language, where the type has languages. */
  readonly locale: string | undefined;
}

/** A link as it is kept: only the hash of its secret part. */
export interface PreviewLink extends Shown {
  readonly id: number;
  readonly expires: Date;
  readonly isForOthers: boolean;
  readonly made: Date;
  readonly madeBy: string | undefined;
}

interface Row {
  readonly id: number;
  readonly entryType: string;
  readonly entry: string;
  readonly language: string | null;
  readonly expiresAt: string;
  readonly isForOthers: boolean;
  readonly createdAt: string;
  readonly madeBy: string | null;
}

/** What a new link is made of. */
export interface NewLink extends Shown {
  /** For how many days it is good for whoever has it; without, it is for the editor's own view, and good for minutes. */
  readonly days: number | undefined;
  readonly madeBy: string;
}

/** Makes a link; the token, 256 bits of chance, is told once and kept nowhere. */
export async function makeLink(
  strapi: Core.Strapi,
  { type, document, locale, days, madeBy }: NewLink,
  now = Date.now(),
): Promise<{ readonly id: number; readonly token: string; readonly expires: Date }> {
  const links = strapi.db.query(LINK);
  await links.deleteMany({ where: { isForOthers: false, expiresAt: { $lt: new Date(now) } } });
  await links.deleteMany({ where: { expiresAt: { $lt: new Date(now - REMEMBERED_MS) } } });
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(now + (days === undefined ? OWN_VIEW_MS : days * DAY_MS));
  const { id } = await links.create({
    data: {
      hash: hashOf(token),
      isForOthers: days !== undefined,
      entryType: type,
      entry: document,
      language: locale ?? null,
      expiresAt: expires,
      madeBy,
    },
  });
  return { id, token, expires };
}

/** The link with a token; undefined where there is none, or it was taken back. */
export async function findLink(strapi: Core.Strapi, token: string): Promise<PreviewLink | undefined> {
  const row: Row | null = await strapi.db.query(LINK).findOne({ where: { hash: hashOf(token) } });
  return row ? asLink(row) : undefined;
}

/** The links to an entry that were made for others and are still good, the newest first. */
export async function listLinks(
  strapi: Core.Strapi,
  { type, document }: Pick<Shown, 'type' | 'document'>,
): Promise<readonly PreviewLink[]> {
  const rows: Row[] = await strapi.db.query(LINK).findMany({
    where: { entryType: type, entry: document, isForOthers: true, expiresAt: { $gt: new Date() } },
    orderBy: { id: 'desc' },
  });
  return rows.map(asLink);
}

/** The link with a number. */
export async function linkWithId(strapi: Core.Strapi, id: number): Promise<PreviewLink | undefined> {
  const row: Row | null = await strapi.db.query(LINK).findOne({ where: { id, isForOthers: true } });
  return row ? asLink(row) : undefined;
}

/** Takes a link back: from now on it shows nothing. */
export async function takeBack(strapi: Core.Strapi, id: number): Promise<void> {
  await strapi.db.query(LINK).delete({ where: { id } });
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const asLink = ({ id, entryType, entry, language, expiresAt, isForOthers, createdAt, madeBy }: Row): PreviewLink => ({
  id,
  type: entryType,
  document: entry,
  locale: language ?? undefined,
  expires: new Date(expiresAt),
  isForOthers,
  made: new Date(createdAt),
  madeBy: madeBy ?? undefined,
});
