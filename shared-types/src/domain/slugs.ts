/**
 * Slugs of standing pages at whose address the site has a page of its own: it shows the editors' page within it, and stands
 * whether or not that is published.
 */
export const HOSTED_SLUGS: readonly string[] = ['accessibility-statement', 'bsl', 'easy-read'];

/**
 * Last parts of addresses that the site uses itself, by content type: an entry with one of them would stand at an address
 * that shows something else.
 */
export const RESERVED_SLUGS: Readonly<Record<string, readonly string[]>> = {
  page: [
    '404',
    '410',
    'actions',
    'assets',
    'case-studies',
    'findings',
    'media',
    'principles',
    'reports',
    'sitemap',
    'styleguide',
    'what-next',
  ],
  'case-study': ['action', 'from', 'older', 'page', 'place', 'principle', 'theme'],
};
