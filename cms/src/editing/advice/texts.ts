import { isRecord } from '@waymark/shared-types';
import type { EntryContent } from '../../publishing/entry-content';

/** A run of words that an editor wrote, and the field that it is in. */
export interface WrittenText {
  readonly path: readonly string[];
  readonly text: string;
}

/** People’s own words, which nobody is to improve. */
const OWN_WORDS: ReadonlySet<string> = new Set(['story.quote']);

const PLAIN: ReadonlySet<string> = new Set(['string', 'text']);

/** The texts of an entry, paragraph by paragraph, in the order of its form; quotations are left out. */
export function textsOf({ fields, parts }: EntryContent): WrittenText[] {
  const quoted = parts.filter(({ component }) => OWN_WORDS.has(component)).map(({ path }) => path.join('.'));
  return fields
    .filter(({ path }) => !quoted.some((quote) => path.join('.').startsWith(`${quote}.`)))
    .flatMap(({ path, attribute, value }) => {
      if (PLAIN.has(attribute.type) && typeof value === 'string') return [{ path, text: value }];
      if (attribute.type === 'blocks' && Array.isArray(value)) return paragraphs(value).map((text) => ({ path, text }));
      return [];
    });
}

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
