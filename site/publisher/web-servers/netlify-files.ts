import { goneFile } from './gone-file.ts';
import type { HeaderRule } from './header-rules.ts';
import type { RedirectRule } from './redirect-rules.ts';

/**
 * Redirects as Netlify reads them (“Redirects and rewrites”, `_redirects` syntax): one a line, the first match is taken,
 * files come before redirects, `/old` and `/old/` are the same, and a reader's query is passed on.
 * With 410 and a page, the page is shown at the old address.
 */
export function redirectsFile(rules: readonly RedirectRule[]): string {
  return rules
    .map(({ from, to, status, page }) => {
      const target = to === null ? `/${goneFile(page)}` : to.replace(/\/\*$/, '/:splat');
      return `${from} ${target} ${status}\n`;
    })
    .join('');
}

/**
 * Headers as Netlify reads them (“Custom headers”, `_headers` syntax). No two rules for one path set the same header: hosts
 * differ in whether the second adds to the first or takes its place. So `/*` has no header that a folder sets for itself;
 * for `Cache-Control` the hosts' own default is what we want there: public, max-age=0, must-revalidate.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ match, headers }) => {
      const narrower = rules.filter((other) => other.match !== match && match === '/*');
      const own = Object.entries(headers).filter(([name]) => !narrower.some((other) => name in other.headers));
      return `${match}\n${own.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
    })
    .join('\n');
}
