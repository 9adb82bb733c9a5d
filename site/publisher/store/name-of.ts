import { NAME_FIELDS } from '../../src/content/name-fields.ts';

/** An entry as people know it: its type, and its title or whatever it is called by. */
export function nameOf(type: string, data: Readonly<Record<string, unknown>>): string {
  const title = NAME_FIELDS.map((field) => data[field]).find((value) => typeof value === 'string');
  return title === undefined ? type : `${type} “${title}”`;
}
