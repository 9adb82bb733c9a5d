/** The most rows that the CMS hands out for one list, nested ones too; asking for more is cut off, so every reader checks totals against it. */
export const LIST_LIMIT = 250;
