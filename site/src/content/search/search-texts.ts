import { isRecord, RICH_TEXT_FIELDS, type RichText } from '@waymark/shared-types';
import { plainText } from '../rich-text/plain-text.ts';
import type { Search } from './search.ts';

/** The words of an entry, or of a part of one, as plain text. */
export interface SearchText {
  /** Which part; 0 for the entry itself. */
  readonly part: number;
  readonly title: string;
  readonly summary: string;
  /** Everything else, a line for each paragraph. */
  readonly text: string;
}

const isRichText = (value: unknown, field: string): value is RichText =>
  RICH_TEXT_FIELDS.has(field) && Array.isArray(value);

/** The texts at a place in an entry, such as `quotes.text`; none where it is empty. */
export function textsAt(value: unknown, path: string): readonly string[] {
  const [field = '', ...rest] = path.split('.');
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsAt(item, path));
  if (!isRecord(value)) return [];
  const found = value[field];
  if (rest.length > 0) return textsAt(found, rest.join('.'));
  if (isRichText(found, field)) return plainText(found)?.split('\n') ?? [];
  return typeof found === 'string' && found.trim() !== '' ? [found.trim()] : [];
}

const joined = (value: unknown, paths: readonly string[]): string =>
  paths.flatMap((path) => textsAt(value, path)).join('\n');

/** What an entry is found by: its own words, and those of each of its parts that is found on its own. */
export function searchTexts(
  { title, summary, texts, parts }: Search,
  data: Readonly<Record<string, unknown>>,
): readonly SearchText[] {
  const own = {
    part: 0,
    title: joined(data, [title]),
    summary: summary === undefined ? '' : joined(data, [summary]),
    text: joined(data, texts),
  };
  const list = parts ? data[parts.list] : undefined;
  if (!parts || !Array.isArray(list)) return [own];
  return [
    own,
    ...list.map((item: unknown, index) => ({
      part: index + 1,
      title: joined(item, [parts.title]),
      summary: '',
      text: joined(item, parts.texts),
    })),
  ];
}
