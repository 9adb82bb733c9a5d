/** What search engines should know: all but later pages of lists, which are found by their links, and the pages for errors. */
export const sitemapPaths = (caseStudies, lists, pages) => [
  ...pages.filter(({ isIndexed }) => isIndexed).map(({ href }) => href),
  ...lists.filter(({ previous }) => !previous).map(({ href }) => href),
  ...caseStudies.map(({ href }) => href),
];

export const sitemapXml = (origin, paths) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths
    .map((path) => `<url><loc>${origin}${path}</loc></url>`)
    .join('\n')}\n</urlset>\n`;
