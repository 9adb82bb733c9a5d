import { addressesOf, contentTypes } from '@waymark/shared-types';
import { isContentType } from '../publishing/public-site';

/** A slug that no folder has. */
const SLUG = ':slug';

/** For each content type whose entries have an address, by its uid: what stands before and after the slug of an entry. */
export function publicAddresses(site: string): Record<string, { before: string; after: string }> {
  const found = Object.keys(contentTypes)
    .filter(isContentType)
    .flatMap((type) => {
      const [address] = addressesOf(type, SLUG);
      const [before, after] = address?.replace(/\*$/, '').split(SLUG) ?? [];
      if (before === undefined || after === undefined) return [];
      return [[contentTypes[type].uid, { before: new URL(before, site).href, after }] as const];
    });
  return Object.fromEntries(found);
}
