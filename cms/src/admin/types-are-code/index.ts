import { addStyle } from '../add-style';
import { withoutDocumentAction } from '../content-manager';
import type { Extension } from '../extension';
import css from './types-are-code.css?inline';

/** Leaves out Strapi's builder of content types where it can only be looked at: here they are files that developers change. */
export const typesAreCode: Extension = {
  register() {
    if (import.meta.env.PROD) addStyle(css);
  },
  bootstrap(app) {
    if (import.meta.env.PROD) withoutDocumentAction(app, 'edit-the-model');
  },
};
