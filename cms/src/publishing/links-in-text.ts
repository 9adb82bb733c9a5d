import { isRecord } from '@waymark/shared-types';
import { wordsIn } from './words-in-text';

/** A link in a rich text of the CMS. */
export interface TextLink {
  readonly url: string;
  /** The words that it stands on. */
  readonly text: string;
  /** All words of its paragraph, heading or item of a list, its own among them. */
  readonly line: string;
}

/** The links of a rich text, in their order. */
export function linksInText(blocks: unknown): readonly TextLink[] {
  const nodes = Array.isArray(blocks) ? blocks.filter(isRecord) : [];
  return nodes.flatMap((node) => {
    const { type, url, children } = node;
    if (type !== 'link') return linksInText(children);
    return [{ url: typeof url === 'string' ? url : '', text: wordsIn(node), line: wordsIn(nodes) }];
  });
}
