/** What somebody typed and did not save, kept in their browser. */
export interface KeptForm {
  readonly values: object;
  /** When it was typed last, in milliseconds since 1970. */
  readonly at: number;
  /** The version of the entry that it is based on, as the ISO 8601 time at which that was saved; empty for a new entry. */
  readonly basedOn: string;
}

const KEY = 'waymark.form';

/** Long enough for a holiday; what is older is forgotten. */
const KEPT_FOR_MS = 30 * 24 * 3600 * 1000;

/** Under what a form is kept: people who share a browser keep theirs apart. `new` stands for an entry without an id. */
export const keyOf = (person: string, model: string, document: string | undefined): string =>
  [KEY, person, model, document ?? 'new'].join(' ');

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
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys)
    if (key.startsWith(`${KEY} `) && keptForm(key, storage, now) === undefined) storage.removeItem(key);
}

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
