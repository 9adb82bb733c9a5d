import { changeDocumentAction, changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { withoutRightsToOthers } from './ask-whose';
import { OnlyToRead } from './panel';
import { useIsOnlyToRead } from './use-fields-to-change';

/** The form of an entry that one may not change cannot be filled in, and says why. */
export const onlyToRead: Extension = {
  register(app) {
    app.addRBACMiddleware(withoutRightsToOthers);
  },
  bootstrap(app) {
    // First, because it explains all the rest.
    changeSidePanels(app, (panels) => {
      const [actions, ...others] = panels;
      return actions ? [actions, OnlyToRead, ...others] : [OnlyToRead];
    });
    changeDocumentAction(app, 'update', function Save(action) {
      // On a telephone the panels are in a drawer, and this button is always there.
      return useIsOnlyToRead() ? { ...action, disabled: true, label: 'Only to read' } : action;
    });
  },
};
