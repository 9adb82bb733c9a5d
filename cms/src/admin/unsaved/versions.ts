import { forgetForm } from './kept-forms';
import type { Written } from './requests';

/*
 * Which version of which entry is open in a form of this window, for the requests that save it. Forms come and go; at most
 * a few are open at a time (an entry, and another one within it).
 */

interface Open {
  /** Under what the form is kept; undefined while that is not known. */
  readonly key: string | undefined;
  readonly version: string;
  /** The editor knows that somebody else saved it meanwhile, and writes over that. */
  readonly overwrite: boolean;
}

const open = new Map<string, Open>();

const nameOf = ({ model, document }: Written) => `${model} ${document ?? ''}`;

/** Notes that a form shows a version; answers how to end that. */
export function noteOpen(written: Written, key: string | undefined, version: string): () => void {
  const entry: Open = { key, version, overwrite: false };
  open.set(nameOf(written), entry);
  return () => {
    if (open.get(nameOf(written)) === entry) open.delete(nameOf(written));
  };
}

/** Lets the next save write over what somebody else saved. */
export function overwriteOthers(written: Written): void {
  const entry = open.get(nameOf(written));
  if (entry) open.set(nameOf(written), { ...entry, overwrite: true });
}

/** The version that a form is based on; undefined where none is open, or it is to write over others. */
export function basedOn(written: Written): string | undefined {
  const entry = open.get(nameOf(written));
  return entry === undefined || entry.overwrite || entry.version === '' ? undefined : entry.version;
}

/** What was saved need not be kept any more. */
export function onSaved(written: Written): void {
  const entry = open.get(nameOf(written));
  if (entry?.key !== undefined) forgetForm(entry.key);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Calls whenever something was saved, once it is no longer kept; answers how to stop that. */
export function whenSaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
