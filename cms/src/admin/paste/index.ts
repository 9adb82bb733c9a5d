import { addToTextEditors, changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { withPaste } from './editor/with-paste';
import type { TextEditor } from './editor/text-editor';
import { Teller, tell } from './teller';

/** Keeps headings, lists, links and quotes of what is pasted into a rich text from Word, Google Docs, LibreOffice and web pages. */
export const paste: Extension = {
  bootstrap(app) {
    addToTextEditors(app, 'paste', (editor: TextEditor) => withPaste(editor, tell));
    changeSidePanels(app, (panels) => [...panels, Teller]);
  },
};
