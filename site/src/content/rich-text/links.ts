import { tidyUrl, urlProblem } from '@waymark/shared-types';
import { withoutFormer } from '../site/former-addresses.ts';

/**
 * A link as it may stand on a page, at the present address where what it leads to has moved with a new version. The CMS tidies and refuses by the same rule; what came in without it (old content, an import) meets it here.
 * @param field Which entry and field it stands in, as `fieldName` says it.
 * @throws {Error} where it may not stand on a page.
 */
export function checkedUrl(url: string, field: string): string {
  const tidy = tidyUrl(url);
  const problem = urlProblem(tidy);
  if (problem === undefined) return withoutFormer(tidy);
  throw new Error(`${field}: expected a link that can stand on a page, found “${url}”. ${problem}`);
}
