import { isRecord } from '@waymark/shared-types';

/** The fields of a consent in which the CMS keeps its own notes: a form that was open meanwhile must not write old ones back. */
const SYSTEM_FIELDS = ['covered', 'remindedOf', 'form'];

/** What belongs to one consent, and not to a copy of it. */
export const NO_NOTES: Readonly<Record<string, null>> = { covered: null, remindedOf: null, form: null };

/** What is to be written into a consent, without the notes of the CMS: it writes those past the documents. */
export function writable(data: unknown): Record<string, unknown> {
  if (!isRecord(data)) return {};
  return Object.fromEntries(Object.entries(data).filter(([field]) => !SYSTEM_FIELDS.includes(field)));
}
