import type { Json } from '../../../../cms/tests/support/json.ts';

/** The longest part of a value that is told. */
const TOLD = 100;

/** A value for a report, cut short where it is long. */
export function told(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > TOLD ? `${text.slice(0, TOLD)}… (${text.length} characters)` : text;
}
