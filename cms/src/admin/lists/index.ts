import { addStyle } from '../add-style';
import { addToLists, changeListColumns } from '../content-manager';
import type { Extension } from '../extension';
import { FilterLinks } from './filter-links';
import { plainColumns } from './cells';
import css from './lists.css?inline';

/** Lists of entries that are seen at a glance, and what editors ask them often, at one press. */
export const lists: Extension = {
  register() {
    addStyle(css);
  },
  bootstrap(app) {
    addToLists(app, 'saved-filters', FilterLinks);
    changeListColumns(app, plainColumns);
  },
};
