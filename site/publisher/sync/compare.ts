import { setTimeout as pause } from 'node:timers/promises';
import type { AnyDefinition } from '../../src/content/definition.ts';
import { registry } from '../../src/content/registry.ts';
import type { MediaCache } from '../media/photos/photo-variants.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { Refused } from '../store/refused-entries.ts';
import { canonicalJson, digestOf } from '../store/digest.ts';
import type { Cms } from './cms-client.ts';
import { fetchEntries } from './fetch-entries.ts';
import { Intake } from './intake.ts';
import type { Prepared } from './preparation.ts';
import { localesOf } from './sync.ts';

/** What a comparison found. */
export interface Compared {
  readonly entries: number;
  /** Entries that the CMS has otherwise than the store, or that only one of them has. */
  readonly suspects: readonly EntryKey[];
}

/** Between two questions, in milliseconds for each that the last one took: the CMS is there for editors first. */
const REST = 4;

/** What a comparison works with. */
export interface CompareParts {
  readonly cms: Pick<Cms, 'entries'>;
  readonly store: ContentStore;
  readonly media: MediaCache;
}

/**
 * Compares everything that is published in the CMS, media files too, with the content store, by the digest of each entry. It
 * changes nothing: what changes while it looks may be among the suspects, and is read again. It looks into the store only while
 * nothing is being written there.
 * @param signal Ends it early.
 */
export async function compare({ cms, store, media }: CompareParts, signal: AbortSignal): Promise<Compared> {
  const suspects = new Map<string, EntryKey>();
  const suspect = ({ type, locale, id }: EntryKey) => suspects.set(`${type} ${locale} ${id}`, { type, locale, id });
  let entries = 0;
  const files = new Set<string>();
  for (const definition of Object.values<AnyDefinition>(registry)) {
    for (const locale of localesOf(definition.type)) {
      const intake = new Intake(store, media);
      let asked = performance.now();
      const present = await fetchEntries(cms, definition, { locale, ahead: false }, async (page) => {
        signal.throwIfAborted();
        const prepared = await intake.prepare(definition.type, locale, page);
        await store.transactions.idle();
        for (const found of prepared.flatMap(inStore)) {
          if (found.type === 'file') files.add(found.id);
          if (store.digest(found) !== found.digest) suspect(found);
        }
        for (const key of nowUsable(store, prepared)) suspect(key);
        for (const each of prepared) if ('refused' in each && !isKnown(store, each.refused)) suspect(each.refused);
        await pause((performance.now() - asked) * REST, undefined, { signal });
        asked = performance.now();
      });
      entries += present.size;
      await store.transactions.idle();
      for (const id of store.index.ids(definition.type, locale ?? '')) {
        if (!present.has(id)) suspect({ type: definition.type, locale: locale ?? '', id });
      }
    }
  }
  await store.transactions.idle();
  // Only what stands as it was uses others: they may be gone.
  for (const id of store.index.ids('file', '')) if (!files.has(id)) suspect({ type: 'file', locale: '', id });
  return { entries, suspects: [...suspects.values()] };
}

/** The entries that were not taken in before, or were gone, and that stand in the CMS now as the store has them. */
function nowUsable(store: ContentStore, prepared: readonly Prepared[]): EntryKey[] {
  const refused = new Set(store.refused().flatMap(({ type, id, page }) => (page === undefined ? `${type} ${id}` : [])));
  return prepared.flatMap((each) =>
    'entry' in each && refused.has(`${each.entry.type} ${each.entry.id}`) ? [each.entry] : [],
  );
}

/** Whether an entry that cannot be used was told before. */
const isKnown = (store: ContentStore, { type, locale, id, message }: Refused): boolean =>
  store
    .refused()
    .some((each) => each.type === type && each.locale === locale && each.id === id && each.message === message);

/** An entry and its media files as the store would have them. */
function inStore(prepared: Prepared): (EntryKey & { readonly digest: string })[] {
  if ('refused' in prepared) return [];
  const { entry, files } = prepared;
  const digest = (data: object) => digestOf(canonicalJson(data));
  return [
    { type: entry.type, locale: entry.locale, id: entry.id, digest: digest(entry.data) },
    ...files.map(({ id, media }) => ({ type: 'file', locale: '', id, digest: digest(media.data) })),
  ];
}
