import type { RichTextBlock } from '@waymark/shared-types';
import { blocksOf } from './blocks/blocks-of';
import { readLines } from './html/read-lines';
import { bodyOf } from './html/tree';
import { Told } from './told';

/** What a paste becomes. */
export interface Pasted {
  readonly blocks: readonly RichTextBlock[];
  /** What was left out or changed, a sentence each. */
  readonly told: readonly string[];
}

/**
 * Makes blocks of what word processors and browsers put into the clipboard. Nothing of the HTML itself comes along, only its words,
 * and of their form what the blocks field knows.
 */
export function htmlToBlocks(html: string): Pasted {
  const told = new Told();
  const blocks = blocksOf(readLines(bodyOf(html), told));
  return { blocks, told: told.sentences() };
}
