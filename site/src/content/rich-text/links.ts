import { tidyUrl, urlProblem } from '@waymark/shared-types';

/**
 * A link as it may stand on a page. The CMS tidies and refuses by the same rule; what came in without it (old content, an import) meets it here.
 * @param field Which entry and field it stands in, as `fieldName` says it.
 * @throws {Error} where it may not stand on a page.
 */
export function checkedUrl(url: string, field: string): string {
  const tidy = tidyUrl(url);
  const problem = urlProblem(tidy);
  if (problem === undefined) return tidy;
  throw new Error(`${field}: expected a link that can stand on a page, found “${url}”. ${problem}`);
}
