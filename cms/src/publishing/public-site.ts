import {
  addressesOf,
  contentTypes,
  DEFAULT_LOCALE,
  HOSTED_SLUGS,
  RESERVED_SLUGS,
  type ContentType,
  type RedirectRule,
} from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { leftOut } from '../consent/left-out';
import { exceptLeftOut } from '../consent/without-left-out';
import { lastPublished } from '../memory/last-published';
import type { EntryContent, Part } from './entry-content';
import { leadsOn, type LeadsOn, type Way } from './leads-on';
import { placesOn, type PlaceOnMap, type Square } from './places-on';
import { waitingFor, type Waiting } from './waiting-choices';
import { wordsToAvoid, type WordToAvoid } from './words-to-avoid';

export const REDIRECT = 'api::redirect.redirect';

/** What rules need to know of the public site as it will be after the change at hand, and of what is kept beside it. */
export interface PublicSite {
  /** What stands at an address, in words: “The page “About””; undefined where nothing does. */
  pageAt(address: string): Promise<string | undefined>;
  /** The published entry that has an address which an entry of this type and slug would have, in words; letters may differ in case. */
  namesake(type: ContentType, slug: string, exceptDocument: string): Promise<string | undefined>;
  /** The redirects that may concern readers of an address, which may end in `/*`; too many rather than too few. */
  redirectsNear(address: string): Promise<readonly RedirectRule[]>;
  /** What the draft of an entry chooses that is not published, so that what is published of the entry lacks it. */
  waiting(type: UID.ContentType, entry: Part, content: EntryContent): Promise<readonly Waiting[]>;
  /** Where an entry leads by a relation, as it is published; undefined where it is not. */
  leadsOn(way: Way, document: string, locale: unknown): Promise<LeadsOn | undefined>;
  /** The published places on a square of the map. */
  placesOn(square: Square): Promise<readonly PlaceOnMap[]>;
  /** What an entry held when it was published last, in its language; undefined where it never was. Relations are document ids. */
  lastPublished(type: UID.ContentType, entry: Part): Promise<Part | undefined>;
  /** The words that editors keep for advice; no reader ever sees them. */
  wordsToAvoid(): Promise<readonly WordToAvoid[]>;
}

/** The public site as this database will make it, with what the current transaction changes. */
export function publicSite(strapi: Core.Strapi): PublicSite {
  return {
    pageAt: (address) => pageAt(strapi, address),
    namesake: (type, slug, exceptDocument) => namesake(strapi, type, slug, exceptDocument),
    redirectsNear: (address) => redirectsNear(strapi, address),
    waiting: (type, entry, content) => waitingFor(strapi, type, entry, content),
    leadsOn: (way, document, locale) => leadsOn(strapi, way, document, locale),
    placesOn: (square) => placesOn(strapi, square),
    lastPublished: (type, entry) => lastPublished(strapi, type, entry),
    wordsToAvoid: () => wordsToAvoid(strapi),
  };
}

/** The slug under which the public finds a document, in the language whose addresses have no prefix. */
export async function publishedSlug(
  strapi: Core.Strapi,
  type: ContentType,
  document: string | undefined,
): Promise<string | undefined> {
  const { uid } = contentTypes[type];
  if (document === undefined || !('slug' in strapi.contentType(uid).attributes)) return undefined;
  const where = { documentId: document, publishedAt: { $notNull: true }, locale: DEFAULT_LOCALE };
  const row: unknown = await strapi.db.query(uid).findOne({ where, select: ['slug'] });
  return textIn(row, 'slug');
}

/** Whether a name is that of a public content type. */
export const isContentType = (name: string): name is ContentType => Object.hasOwn(contentTypes, name);

/** The types and slugs that an entry at this address would have. A list of case studies counts with or without its `*`. */
export function entriesThatWouldStandAt(address: string): readonly { type: ContentType; slug: string }[] {
  const slug =
    address
      .replace(/\/\*?$/, '')
      .split('/')
      .at(-1) ?? '';
  if (slug === '') return [];
  return Object.keys(contentTypes)
    .filter(isContentType)
    .filter((type) => addressesOf(type, slug).some((own) => own === address || own === `${address}*`))
    .map((type) => ({ type, slug }));
}

/** Where the site has pages of its own, whatever editors publish. */
const OWN_ADDRESSES = ['/', ...[...(RESERVED_SLUGS['page'] ?? []), ...HOSTED_SLUGS].map((slug) => `/${slug}/`)];

async function pageAt(strapi: Core.Strapi, address: string): Promise<string | undefined> {
  if (OWN_ADDRESSES.includes(address)) return 'A page of the site itself';
  for (const { type, slug } of entriesThatWouldStandAt(address)) {
    const { uid } = contentTypes[type];
    const published = { slug, publishedAt: { $notNull: true }, locale: DEFAULT_LOCALE };
    if ((await strapi.db.query(uid).count({ where: published })) === 0) continue;
    // What a consent took down stands nowhere, although it is published.
    const where = { ...published, ...exceptLeftOut(await leftOut(strapi), uid) };
    const row: unknown = await strapi.db.query(uid).findOne({ where });
    if (row) return inWords(strapi, type, row);
  }
  return undefined;
}

async function namesake(
  strapi: Core.Strapi,
  type: ContentType,
  slug: string,
  exceptDocument: string,
): Promise<string | undefined> {
  const sharing = addressesOf(type, slug).flatMap((address) => entriesThatWouldStandAt(address));
  for (const other of new Set([type, ...sharing.map((entry) => entry.type)])) {
    const where = {
      slug: { $eqi: slug },
      publishedAt: { $notNull: true },
      locale: DEFAULT_LOCALE,
      ...(other === type && { documentId: { $ne: exceptDocument } }),
    };
    const row: unknown = await strapi.db.query(contentTypes[other].uid).findOne({ where });
    if (row) return inWords(strapi, other, row);
  }
  return undefined;
}

/** An entry by its kind and name: “The page “About””. */
function inWords(strapi: Core.Strapi, type: ContentType, row: unknown): string {
  const name = ['title', 'name', 'slug'].map((field) => textIn(row, field)).find((text) => text !== undefined);
  return `The ${strapi.contentType(contentTypes[type].uid).info.displayName.toLowerCase()} “${name ?? ''}”`;
}

async function redirectsNear(strapi: Core.Strapi, address: string): Promise<readonly RedirectRule[]> {
  const folders = [...address.matchAll(/\//g)].map(({ index }) => `${address.slice(0, index)}/*`);
  const beneath = address.endsWith('/*') ? [{ from: { $startsWith: address.slice(0, -1) } }] : [];
  return await strapi.db.query(REDIRECT).findMany({
    where: { $or: [{ from: { $in: [address, ...folders] } }, ...beneath] },
    select: ['from', 'to'],
    orderBy: { from: 'asc' },
  });
}

function textIn(row: unknown, field: string): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const value: unknown = Object.entries(row).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : undefined;
}
