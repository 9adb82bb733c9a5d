import { addStyle } from '../add-style';
import type { Extension } from '../extension';
import { beginDialogsAtTheirHeading, keepShortcutsFromForm } from './dialogs';
import { drawerFollowsFocus } from './drawer';
import css from './keyboard.css?inline';
import { leaveTextsWithTab } from './leave-texts';

/** The form by keyboard alone: no rich text keeps whoever came in, and what has the focus is seen. */
export const keyboard: Extension = {
  register() {
    addStyle(css);
    leaveTextsWithTab(document);
    drawerFollowsFocus(document);
    keepShortcutsFromForm(document);
    beginDialogsAtTheirHeading(document);
  },
};
