import { isRecord } from '@waymark/shared-types';
import { htmlToBlocks, type Pasted } from '../html-to-blocks';
import { textToBlocks } from '../text-to-blocks';
import { put } from './put';
import type { TextEditor } from './text-editor';

/** Teaches an editor to keep the form of what is pasted or dropped. @param tell Told what was left out, where anything was. */
export function withPaste<Editor extends TextEditor>(editor: Editor, tell: (sentences: string) => void): Editor {
  const insertAsBefore = editor.insertData;
  editor.insertData = (data) => {
    const pasted = takesTextAlone(editor) ? undefined : read(data);
    if (!pasted) return insertAsBefore(data);
    put(editor, pasted.blocks);
    if (pasted.told.length > 0) tell(pasted.told.join(' '));
  };
  return editor;
}

/** What the clipboard holds, as blocks; undefined for what the editor knows to take in by itself: its own blocks, addresses, lines. */
function read(data: DataTransfer): Pasted | undefined {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
  if (isOwn(data, html) || isAddress(text)) return undefined;
  const pasted = htmlToBlocks(html);
  if (pasted.blocks.length > 0 || pasted.told.length > 0) return pasted;
  const blocks = textToBlocks(text);
  return blocks && { blocks, told: [] };
}

const isOwn = (data: DataTransfer, html: string): boolean =>
  data.getData('application/x-slate-fragment') !== '' || html.includes('data-slate-fragment=');

const isAddress = (text: string): boolean => /^(https?|mailto|tel):\S+$/i.test(text.trim());

/** Whether the caret stands in code, which has no form, or on a picture. */
function takesTextAlone({ selection, children }: TextEditor): boolean {
  const block = children[selection?.anchor.path[0] ?? -1];
  return isRecord(block) && (block['type'] === 'code' || block['type'] === 'image');
}
