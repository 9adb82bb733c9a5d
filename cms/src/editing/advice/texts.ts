import { isRecord } from '@waymark/shared-types';
import type { EntryContent, EntryPart } from '../../publishing/entry-content';

/** A run of words that an editor wrote, and the field that it is in. */
export interface WrittenText {
  readonly path: readonly string[];
  /** The language that it is written in, as a code (BCP 47). */
  readonly language: string;
  readonly text: string;
}

/** People’s own words, which nobody is to improve. */
const OWN_WORDS: ReadonlySet<string> = new Set(['story.quote']);

const PLAIN: ReadonlySet<string> = new Set(['string', 'text']);

/**
 * The texts of an entry, paragraph by paragraph, in the order of its form; quotations are left out.
 * @param own The language of the entry. A part that names another, such as a version of a report, is in that.
 */
export function textsOf({ fields, parts }: EntryContent, own: string): WrittenText[] {
  const quoted = parts.filter(({ component }) => OWN_WORDS.has(component));
  const named = parts.filter(({ value }) => 'language' in value);
  return fields
    .filter(({ path }) => !quoted.some((quote) => isWithin(path, quote)))
    .flatMap(({ path, attribute, value }) => {
      const language = languageAt(path, named) ?? own;
      return runsOf(attribute.type, value).map((text) => ({ path, language, text }));
    });
}

function runsOf(type: string, value: unknown): string[] {
  if (PLAIN.has(type) && typeof value === 'string') return [value];
  return type === 'blocks' && Array.isArray(value) ? paragraphs(value) : [];
}

const isWithin = (path: readonly string[], part: EntryPart): boolean =>
  part.path.length < path.length && part.path.every((step, index) => path[index] === step);

/** The language that the innermost part round a field names; undefined where none does. */
const languageAt = (path: readonly string[], named: readonly EntryPart[]): string | undefined =>
  named
    .filter((part) => isWithin(path, part))
    .map(({ value }) => value['language'])
    .findLast((language): language is string => typeof language === 'string' && language !== '');

/** The words of each block of a rich text; those of a list item by item. */
function paragraphs(blocks: readonly unknown[]): string[] {
  return blocks.filter(isRecord).flatMap((block) => {
    const children: unknown[] = Array.isArray(block['children']) ? block['children'] : [];
    if (block['type'] === 'quote') return [];
    return block['type'] === 'list' ? paragraphs(children) : [lettersOf(children)];
  });
}

function lettersOf(nodes: readonly unknown[]): string {
  return nodes
    .filter(isRecord)
    .map(({ text, children }) => (typeof text === 'string' ? text : Array.isArray(children) ? lettersOf(children) : ''))
    .join('');
}
