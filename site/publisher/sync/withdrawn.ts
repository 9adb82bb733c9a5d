import { LOCALES, contentTypes, type ContentType } from '@waymark/shared-types';
import type { Change } from '../store/change.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { ContentStore } from '../store/content-store.ts';
import { TYPE_OF_UID } from '../store/type-of-uid.ts';
import { isWithdrawal } from './change-log.ts';
import { mayLeave } from './intake.ts';

const isContentType = (type: string): type is ContentType => Object.hasOwn(contentTypes, type);

/** The entries, in every language, and the media files of which the log says that they may not be shown any more, or not whole. */
function keysOf(rows: readonly Change[]): EntryKey[] {
  return rows.filter(isWithdrawal).flatMap(({ type: uid, document: id }) => {
    const type = TYPE_OF_UID.get(uid);
    if (type === undefined) return [];
    const locales = isContentType(type) && contentTypes[type].localised ? LOCALES : [''];
    return locales.map((locale) => ({ type, locale, id }));
  });
}

/**
 * Puts down what must be forgotten, and takes media files out of every entry, before those that the log names are taken in as the CMS
 * has them now. Within the transaction in which the cursor passes the rows.
 */
export function withdrawIn(store: ContentStore, rows: readonly Change[]): void {
  for (const key of keysOf(rows)) {
    if (key.type !== 'file') store.withdraw(key);
    else {
      store.toForget.add(key);
      store.dropFile(key.id);
    }
  }
}

/** What the store remembers by for which rows entries left that could not be read again. */
const LEFT = 'left';

/**
 * The entries could not be read again: they leave whole, once for the same rows. The rows count as not taken in, so that what may still
 * be shown of them comes back.
 * @param taken Told of the rows, within the transaction.
 */
export async function leave(
  store: ContentStore,
  rows: readonly Change[],
  taken: (rows: readonly Change[]) => void,
): Promise<void> {
  const withdrawals = rows.filter(isWithdrawal);
  const newest = withdrawals.at(-1)?.sequence.toString();
  if (newest === undefined || store.meta(LEFT) === newest) return;
  await store.transaction(() => {
    withdrawIn(store, withdrawals);
    for (const key of keysOf(withdrawals)) if (key.type !== 'file' && mayLeave(key)) store.remove(key);
    store.removeUnusedFiles();
    store.setMeta(LEFT, newest);
    taken(withdrawals);
  });
}
