import { isRecord } from '@waymark/shared-types';

/** A link in a rich text of the CMS. */
export interface TextLink {
  readonly url: string;
  /** The words that it stands on. */
  readonly text: string;
}

const childrenOf = (node: Record<string, unknown>): unknown[] =>
  Array.isArray(node['children']) ? node['children'] : [];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const wordsOf = (node: unknown): string =>
  isRecord(node) ? `${textOf(node['text'])}${childrenOf(node).map(wordsOf).join('')}` : '';

/** The links of a rich text, in their order. */
export function linksInText(blocks: unknown): readonly TextLink[] {
  const nodes = Array.isArray(blocks) ? blocks.filter(isRecord) : [];
  return nodes.flatMap((node) =>
    node['type'] === 'link' ? [{ url: textOf(node['url']), text: wordsOf(node) }] : linksInText(node['children']),
  );
}
