/** What somebody typed and did not save, kept in their browser. */
export interface KeptForm {
  readonly values: object;
  /** When it was typed last, in milliseconds since 1970. */
  readonly at: number;
  /** The version of the entry that it is based on, as the ISO 8601 time at which that was saved; empty for a new entry. */
  readonly basedOn: string;
}

/** A form that a tab left behind, and under what it is kept. */
export interface LeftForm extends KeptForm {
  readonly key: string;
}

const KEY = 'waymark.form';

/** Long enough for a holiday; what is older is forgotten. */
const KEPT_FOR_MS = 30 * 24 * 3600 * 1000;

/** Whose form of which entry it is: people who share a browser keep theirs apart. `new` stands for an entry without an id. */
export const entryOf = (person: string, model: string, document: string | undefined): string =>
  [KEY, person, model, document ?? 'new'].join(' ');

/** Under what a form is kept: two tabs with the same form, or two new entries, keep theirs apart. @param entry As `entryOf` says. */
export const keyOf = (entry: string, tab: string): string => `${entry} ${tab}`;

/** What tabs that are gone left unsaved in the form of an entry, the newest first. @param open The tabs that are open now */
export function leftBehind(
  entry: string,
  open: ReadonlySet<string>,
  storage: Storage = window.localStorage,
  now = Date.now(),
): LeftForm[] {
  return keysIn(storage)
    .filter((key) => key.startsWith(keyOf(entry, '')) && !open.has(key.slice(keyOf(entry, '').length)))
    .flatMap((key) => {
      const form = keptForm(key, storage, now);
      return form ? [{ key, ...form }] : [];
    })
    .toSorted((a, b) => b.at - a.at);
}

/** What was kept under a key; undefined where there is nothing that can be read, or it is too old. */
export function keptForm(key: string, storage: Storage = window.localStorage, now = Date.now()): KeptForm | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isKept(kept) && kept.at > now - KEPT_FOR_MS ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a form; a browser that is full, or keeps nothing, keeps the one before. */
export function keepForm(key: string, form: KeptForm, storage: Storage = window.localStorage): void {
  try {
    storage.setItem(key, JSON.stringify(form));
  } catch {
    // The form on the screen is as it was; Save still saves it.
  }
}

export function forgetForm(key: string, storage: Storage = window.localStorage): void {
  storage.removeItem(key);
}

/** Forgets what is too old, of whomever. */
export function forgetOldForms(storage: Storage = window.localStorage, now = Date.now()): void {
  for (const key of keysIn(storage))
    if (key.startsWith(`${KEY} `) && keptForm(key, storage, now) === undefined) storage.removeItem(key);
}

const keysIn = (storage: Storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

const isKept = (value: unknown): value is KeptForm =>
  typeof value === 'object' &&
  value !== null &&
  'values' in value &&
  typeof value.values === 'object' &&
  value.values !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'basedOn' in value &&
  typeof value.basedOn === 'string';
