/** The most rows that the CMS hands out for one list, nested ones too; asking for more is cut off, so every reader checks totals against it. */
export const LIST_LIMIT = 250;

/** The most items of a list within one entry (quotes, links, related entries): well below what can be read at once. */
export const ITEM_LIMIT = 200;
