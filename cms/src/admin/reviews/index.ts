import { changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { Checked } from './panel';

/** A panel beside the form that says when an entry was looked at last, and takes that it is still right. */
export const reviews: Extension = {
  bootstrap(app) {
    changeSidePanels(app, (panels) => [...panels, Checked]);
  },
};
