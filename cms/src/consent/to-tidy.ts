import type { Core, UID } from '@strapi/strapi';
import type { Owner } from '../publishing/owners';
import { consentsWhere } from './consent-record';
import { namedEntry, type NamedEntry } from './named-entry';
import { uncovered, WITHDRAWAL } from './uncovered';
import { restingOn } from './resting';
import { today } from './today';
import { coverageOf, MATERIALS } from './validity';

/** An entry that still holds what is kept from the public. */
export interface ToTidy extends Pick<NamedEntry, 'title' | 'kind' | 'href'> {
  /** Of the consent that does not cover it. */
  readonly reference: string;
  /** What kinds of parts: `quote`, `picture`. */
  readonly what: readonly string[];
}

/** How many entries are named; the others are counted. */
const MOST = 50;

/**
 * The entries, drafts too, that hold parts which a consent does not cover, until an editor takes these out or the consent holds again.
 * @param mayRead Whether whoever asks may read entries of a type; others are left out.
 */
export async function toTidy(
  strapi: Core.Strapi,
  mayRead: (type: UID.ContentType) => boolean,
): Promise<{ entries: ToTidy[]; more: number }> {
  const day = today();
  const ids = [
    ...new Set(
      (await uncovered(strapi, day)).filter(({ model }) => model !== WITHDRAWAL).map(({ consent }) => consent),
    ),
  ];
  const found: { owner: Owner; reference: string; what: string[] }[] = [];
  for (const consent of ids.length === 0 ? [] : await consentsWhere(strapi, { id: { $in: ids } })) {
    const covered = coverageOf(consent, day);
    const missing = MATERIALS.filter((material) => !covered.includes(material));
    const { parts } = await restingOn(strapi, consent.id, missing);
    const entries = Map.groupBy(
      parts.filter(({ owner }) => mayRead(owner.type as UID.ContentType)),
      ({ owner: { type, document, locale } }) => [type, document, locale ?? ''].join(' '),
    );
    for (const [first, ...others] of entries.values()) {
      if (!first) continue;
      const what = [...new Set([first, ...others].map((part) => part.what))];
      found.push({ owner: first.owner, reference: consent.reference, what });
    }
  }
  const shown = found.slice(0, MOST).map(async ({ owner, reference, what }) => {
    const { title, kind, href } = await namedEntry(strapi, owner);
    return { title, kind, href, reference, what };
  });
  return { entries: await Promise.all(shown), more: Math.max(0, found.length - MOST) };
}
