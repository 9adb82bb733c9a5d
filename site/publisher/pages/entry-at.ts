import { addressesOf, contentTypes, covers, type ContentType } from '@waymark/shared-types';
import type { ContentIndex, EntryKey } from '../store/content-index.ts';
import { storedLocale } from '../store/store-source.ts';

const isType = (name: string): name is ContentType => Object.hasOwn(contentTypes, name);

/** The entry that a page is made for: its own page, or the list of what belongs to it; undefined where it is made of many. */
export function entryAt(path: string, index: ContentIndex): EntryKey | undefined {
  if (path === '/') return keyOf('home', index.only('home', storedLocale('home')));
  const parts = path.split('/').filter((part) => part !== '');
  for (const type of Object.keys(contentTypes).filter(isType))
    for (const slug of parts) {
      const isOwn = addressesOf(type, slug).some((address) => covers(address, path));
      const found = isOwn ? keyOf(type, index.bySlug(type, storedLocale(type), slug)) : undefined;
      if (found) return found;
    }
  return undefined;
}

const keyOf = (type: ContentType, id: string | undefined): EntryKey | undefined =>
  id === undefined ? undefined : { type, locale: storedLocale(type), id };
