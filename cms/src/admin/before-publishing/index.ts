import { changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { BeforePublishing } from './panel';

/** A panel beside the form that says, while one writes, what would be refused. */
export const beforePublishing: Extension = {
  bootstrap(app) {
    changeSidePanels(app, (panels) => [...panels, BeforePublishing]);
  },
};
