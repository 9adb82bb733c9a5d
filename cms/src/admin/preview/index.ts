import { changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { Preview } from './panel';

/** A panel beside the form that shows the draft as readers will see it, to the editor and to those who are sent a link. */
export const preview: Extension = {
  bootstrap(app) {
    changeSidePanels(app, (panels) => [...panels, Preview]);
  },
};
