import { changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { OnThePublicSite } from './panel';

/** A panel beside the form that says what the public sees of the entry, since when and where. */
export const liveStatus: Extension = {
  bootstrap(app) {
    changeSidePanels(app, (panels) => [...panels, OnThePublicSite]);
  },
};
