import type { RichText, RichTextBlock } from '@waymark/shared-types';
import { isRecord } from '@waymark/shared-types';
import { createEditor } from 'slate';
import type { TextEditor } from '../editor/text-editor';

/** Where the caret stands or a selection ends: the path of a text, and how many letters are before it. */
export type Place = readonly [path: number[], offset: number];

/** An editor as Strapi makes it, as far as pasting goes, with a selection from one place to another. */
export function textEditor(blocks: RichText, from: Place, to: Place = from) {
  const editor = createEditor();
  editor.isInline = (element) => isRecord(element) && element['type'] === 'link';
  editor.children = structuredClone(blocks) as RichTextBlock[] as never;
  const [anchor, focus] = [from, to].map(([path, offset]) => ({ path, offset }));
  if (anchor && focus) editor.select({ anchor, focus });
  const took: DataTransfer[] = [];
  const extended = Object.assign(editor, { insertData: (data: DataTransfer) => void took.push(data) });
  // Slate's own types know nothing of the blocks that are in an editor.
  return { editor: extended as unknown as TextEditor & { children: RichText }, took };
}
