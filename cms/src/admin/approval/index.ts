import { changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { Review } from './panel';

/** A panel beside the form in which somebody says that a draft is ready, and whoever may publish it answers. */
export const approval: Extension = {
  bootstrap(app) {
    changeSidePanels(app, (panels) => [...panels, Review]);
  },
};
