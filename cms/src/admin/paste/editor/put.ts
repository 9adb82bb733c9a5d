import type { RichText, RichTextBlock } from '@waymark/shared-types';
import { between } from './between';
import type { TextEditor } from './text-editor';

/**
 * Puts blocks where the caret is, instead of what is selected. One paragraph alone goes into the line. Several blocks stay what they
 * are, which Slate's own way does not promise: it takes the first into the line, and puts paragraphs into lists.
 */
export function put(editor: TextEditor, blocks: RichText): void {
  if (!editor.selection) editor.select(editor.end([]));
  const [only, second] = blocks;
  if (!only) return;
  editor.shouldSaveLinkPath = false;
  editor.deleteFragment();
  if (only.type === 'paragraph' && !second) editor.insertFragment(only.children);
  else editor.withoutNormalizing(() => putBetween(editor, blocks));
}

function putBetween(editor: TextEditor, blocks: RichText): void {
  const place = editor.selection?.anchor.path[0] ?? 0;
  editor.splitNodes({ always: true, mode: 'highest', match: (_, path) => path.length === 1 });
  // The editor keeps what the blocks field keeps.
  const [before, after] = editor.children.slice(place, place + 2) as [RichTextBlock, RichTextBlock];
  const whole = between(before, blocks, after);
  editor.removeNodes({ at: [place + 1] });
  editor.removeNodes({ at: [place] });
  editor.insertNodes(whole.blocks, { at: [place] });
  const [block = 0, ...inside] = whole.last;
  editor.select(editor.end([place + block, ...inside]));
}
