/** Where everything on the site is looked for by words. */
export const SEARCH_PATH = '/search/';

/** Where examples of good practice are found by words and filters. */
export const EXPLORE_PATH = '/case-studies/explore/';
