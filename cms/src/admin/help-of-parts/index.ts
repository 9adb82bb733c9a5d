import { changeFormLayouts } from '../content-manager';
import type { Extension } from '../extension';
import { withHelp } from './with-help';

/** Shows the help text of each part of a form that holds fields of its own: Strapi shows those of other fields alone. */
export const helpOfParts: Extension = {
  bootstrap(app) {
    changeFormLayouts(app, withHelp);
  },
};
