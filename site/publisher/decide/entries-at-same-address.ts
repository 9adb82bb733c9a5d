import { addressesOf, contentTypes, type ContentType } from '@waymark/shared-types';
import type { EntryKey } from '../store/content-index.ts';
import type { ContentStore } from '../store/content-store.ts';
import { nameOf } from '../store/name-of.ts';
import type { Refused } from '../store/refused-entries.ts';
import type { StoreSource } from '../store/store-source.ts';

const hasAddress = (type: string): type is ContentType =>
  Object.hasOwn(contentTypes, type) && addressesOf(type as ContentType, 'x').length > 0;

/**
 * The changed entries whose address another entry has already, because one of the two could never be seen. Who has it stays;
 * of several that come at once, the one with the lowest id.
 */
export function entriesAtSameAddress(store: ContentStore, content: StoreSource): readonly Refused[] {
  return store.pending().flatMap((key) => {
    const { type, locale, id } = key;
    const slug = store.index.get(type, locale, id)?.slug;
    if (!hasAddress(type) || typeof slug !== 'string') return [];
    const others = [...store.index.namesakes(type, locale, slug)].filter((other) => other !== id);
    const holder = others.find((other) => !store.isPending({ type, locale, id: other }) || other < id);
    return holder === undefined ? [] : [refusedFor(key, content, holder, slug)];
  });
}

function refusedFor(key: EntryKey, content: StoreSource, holder: string, slug: string): Refused {
  const nameFor = (id: string) =>
    hasAddress(key.type) ? nameOf(key.type, content.entry(key.type, { id })?.data ?? {}) : id;
  const name = nameFor(key.id);
  return {
    ...key,
    name,
    field: 'slug',
    message: `${name}, field slug: ${nameFor(holder)} has the address “${slug}” already. Choose another one, and publish the entry again.`,
    page: undefined,
    targets: [],
  };
}
