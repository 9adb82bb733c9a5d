import { maySaveConsent } from '../consent/may-save';
import { changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { insteadAlongWith } from '../leaving/instead';
import { forgetOldForms } from './kept-forms';
import { Unsaved } from './panel';
import { watchRequests } from './requests';
import { basedOn, onSaved } from './versions';

/** Nothing typed is lost: it is kept in the browser until it is saved, and nobody writes over somebody else unasked. */
export const unsaved: Extension = {
  register() {
    watchRequests({ basedOn, onSaved, mayWrite: maySaveConsent, alongWith: insteadAlongWith });
  },
  bootstrap(app) {
    forgetOldForms();
    changeSidePanels(app, ([actions, ...panels]) => [...(actions ? [actions] : []), Unsaved, ...panels]);
  },
};
