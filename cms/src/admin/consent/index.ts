import { addDocumentAction, changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { withdrawConsent } from './actions';
import { WhatRestsOnIt } from './panel';
import { SignedForm } from './signed-form/panel';

/** In the form of a consent: what rests on it, the signed form, and how it is withdrawn. */
export const consent: Extension = {
  bootstrap(app) {
    changeSidePanels(app, (panels) => [...panels, WhatRestsOnIt, SignedForm]);
    addDocumentAction(app, withdrawConsent);
  },
};
