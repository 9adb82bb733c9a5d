import { escapeHTML, HTMLString } from 'astro/runtime/server/index.js';
import { standingIn } from '../content/late/marks.ts';
import { Html, type Awaitable } from './html.ts';

/**
 * The text that a value in a template becomes, as Astro has it: text is escaped, HTML is not, “nothing” and what is false
 * leave nothing (0 is shown), lists become one text, and functions are called.
 * @returns A promise only where some of it is waited for.
 * @throws {Error} for an object that is none of these: a page would show “[object Object]”.
 */
export function textOf(value: unknown): Awaitable<string> {
  if (typeof value === 'string') return standingIn('h', escapeHTML(value));
  if (value instanceof Html) return value.text;
  if (value === 0) return '0';
  if (!value) return '';
  if (Array.isArray(value)) return textOfAll(value);
  if (value instanceof HTMLString) return value.toString();
  if (value instanceof Promise) return value.then(textOf);
  if (typeof value === 'function') return textOf(Reflect.apply(value, undefined, []));
  if (typeof value === 'number' || typeof value === 'bigint' || value === true) return String(value);
  if (typeof value === 'object' && isIterable(value)) return textOfAll([...value]);
  throw new Error('Expected a text, a list or a component in a template, found an object. Name the field to show.');
}

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

const textOfAll = (values: readonly unknown[]): Awaitable<string> =>
  joined(values.map(textOf), (texts) => texts.join(''));

const areThere = (texts: readonly Awaitable<string>[]): texts is readonly string[] =>
  texts.every((text) => typeof text === 'string');

/** Goes on with texts: at once where all are there. */
export const joined = <T>(texts: readonly Awaitable<string>[], go: (texts: readonly string[]) => T): Awaitable<T> =>
  areThere(texts) ? go(texts) : Promise.all(texts.map(async (text) => await text)).then(go);
