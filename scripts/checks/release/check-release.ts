import type { Verdict } from '../accessibility/check-site.ts';
import { checkWeights } from '../page-weights/check-weights.ts';
import { checkDataFiles } from './check-data-files.ts';
import { checkHeads } from './check-head.ts';
import { checkHtml } from './check-html.ts';
import { checkLinks } from './check-links.ts';
import { checkStructuredData } from './check-structured-data.ts';
import { checkSitemap } from './check-sitemap.ts';
import { checkStyles } from './check-styles.ts';
import type { Release } from './release.ts';

/** Looks at every file of a release, without a browser. */
export async function checkRelease(release: Release): Promise<Verdict[]> {
  return [
    ...(await checkHtml(release)),
    ...checkLinks(release),
    ...(await checkHeads(release)),
    ...checkStructuredData(release),
    ...checkDataFiles(release),
    ...checkSitemap(release),
    ...checkStyles(release),
    ...checkWeights(release),
  ];
}
