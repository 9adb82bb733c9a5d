import { readFileSync } from 'node:fs';
import { parseXml } from '@rgrove/parse-xml';
import type { Verdict } from '../accessibility/check-site.ts';
import { addressesOf } from './feeds.ts';
import { isListed, type Release } from './release.ts';

/**
 * Whether search engines are told of every page that they may list, and of nothing else (sitemaps.org, protocol 0.9): what is
 * forgotten in the sitemap is hard to find for those who do not know that it is there.
 */
export function checkSitemap(release: Release): Verdict[] {
  const told = addressesIn('/sitemap.xml', release);
  const pages = release.pages.filter(isListed).map(({ path }) => path);
  const forgotten = pages.filter((path) => !told.has(path));
  const others = [...told].filter((path) => !pages.includes(path));
  return [
    {
      name: 'the sitemap names every page that may be listed, and nothing else',
      faults: [
        ...forgotten.map(
          (path) =>
            `expected ${path} in the sitemap, found it nowhere: say \`sitemap\` and \`index\` in the definition of its type (site/src/content), or let the page ask not to be listed`,
        ),
        ...others.map((path) => `the sitemap names ${path}, expected a page there that may be listed, found none`),
      ],
    },
  ];
}

/** The paths that a sitemap, or the parts of it that an index names, tell of. */
function addressesIn(path: string, release: Release): Set<string> {
  const file = release.fileAt(path);
  if (file === undefined) return new Set();
  const { root } = parseXml(readFileSync(file, 'utf8'));
  const paths = root ? addressesOf(root).addresses.map((address) => decodeURI(new URL(address).pathname)) : [];
  return new Set(root?.name === 'sitemapindex' ? paths.flatMap((part) => [...addressesIn(part, release)]) : paths);
}
