import { addressesOf, contentTypes, type ContentType } from '@waymark/shared-types';
import type { ContentIndex, EntryKey } from '../store/content-index.ts';

const isContentType = (type: string): type is ContentType => Object.hasOwn(contentTypes, type);

/** The address of an entry's own page, as a browser would ask for it; undefined where it has none, or is not published. */
export function ownPage(index: ContentIndex, { type, locale, id }: EntryKey): string | undefined {
  const entry = index.get(type, locale, id);
  if (!entry || !isContentType(type)) return undefined;
  if (type === 'home') return '/';
  const address = addressesOf(type, entry.slug ?? '').find((each) => !each.endsWith('*'));
  return address && URL.parse(`http://localhost${address}`)?.pathname;
}
