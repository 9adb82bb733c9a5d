import { addressesOf, DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Owner } from '../publishing/owners';
import { isContentType } from '../publishing/public-site';
import type { StoredConsent } from './consent-record';
import { leftOut } from './left-out';
import { isLeftOut } from './left-out-rows';
import { namedEntry, type NamedEntry } from './named-entry';
import { restingOn, type RestingPart } from './resting';
import type { What } from './thing';
import { today } from './today';
import { standingOf, type Material, type Standing } from './validity';

/** All that rests on a consent, for whoever decides about it. */
export interface Reach {
  readonly reference: string;
  readonly state: Standing;
  readonly parts: readonly ReachedPart[];
  readonly files: readonly { readonly name: string; readonly isPublic: boolean }[];
}

interface ReachedPart extends NamedEntry {
  readonly what: What;
  readonly isPublic: boolean;
  /** Whether the whole page goes with the consent, or only this part of it. */
  readonly goes: 'page' | 'part';
  /** Where the public finds the page of the entry, from `/`; null where it has none. */
  readonly address: string | null;
}

/**
 * What rests on a consent, as far as it is of some kinds: each story, quote, picture and film once, be it published or in a draft alone.
 * @param mayRead Whether whoever asks may read entries of a type; of others they are not told what they are called.
 */
export async function reachOf(
  strapi: Core.Strapi,
  consent: StoredConsent,
  materials: readonly Material[],
  mayRead: (type: UID.ContentType) => boolean,
): Promise<Reach> {
  const { parts, files } = await restingOn(strapi, consent.id, materials);
  const kept = await leftOut(strapi);
  const isPublic = ({ owner, model, row }: RestingPart) =>
    owner.published && !isLeftOut(kept, { model: owner.type, row: owner.version }) && !isLeftOut(kept, { model, row });
  const told = onceEach(parts).map(async (part) => {
    const { owner, what, page } = part;
    const name = await namedEntry(strapi, owner);
    return {
      what,
      ...name,
      title: mayRead(owner.type as UID.ContentType) ? name.title : '',
      isPublic: isPublic(part),
      goes: page ? ('page' as const) : ('part' as const),
      address: await addressOf(strapi, owner),
    };
  });
  return {
    reference: consent.reference,
    state: standingOf(consent, today()),
    parts: await Promise.all(told),
    files: files.map(({ id, name }) => ({ name, isPublic: !kept.files.has(id) })),
  };
}

/** Of an entry that is published, its parts as they are public, and what its draft has more of a kind. */
function onceEach(parts: readonly RestingPart[]): RestingPart[] {
  const keyOf = ({ what, owner: { type, document, locale } }: RestingPart) =>
    [type, document, locale ?? '', what].join(' ');
  return [...Map.groupBy(parts, keyOf).values()].flatMap((group) => {
    const published = group.filter(({ owner }) => owner.published);
    const drafts = group.filter(({ owner }) => !owner.published);
    return [...published, ...drafts.slice(published.length)];
  });
}

/** Where the public finds the page of a published version, from `/`. */
async function addressOf(strapi: Core.Strapi, { type, version, locale, published }: Owner): Promise<string | null> {
  const name = strapi.contentType(type as UID.ContentType).info.singularName;
  if (!published || !isContentType(name) || (locale !== null && locale !== DEFAULT_LOCALE)) return null;
  if (addressesOf(name, '').length === 0) return null;
  const row: unknown = await strapi.db.query(type).findOne({ where: { id: version }, select: ['slug'] });
  const slug = isRecord(row) ? row['slug'] : undefined;
  return typeof slug === 'string' ? (addressesOf(name, slug).find((address) => !address.endsWith('*')) ?? null) : null;
}
