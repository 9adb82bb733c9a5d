import { addStyle } from '../add-style';
import type { Extension } from '../extension';
import css from './without-offers.css?inline';

/** Leaves out what the admin panel would sell: an editor cannot tell an offer from something to be done. */
export const withoutOffers: Extension = {
  register() {
    addStyle(css);
  },
};
