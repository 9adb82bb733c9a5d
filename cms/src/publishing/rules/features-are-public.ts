import type { EntryContent, Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import type { PublicSite } from '../public-site';

/**
 * What the home page features is published. Where it is not, the page shows something else in its place, which nobody
 * chose. Nothing that is featured points back to the home page, so it can always be published first.
 */
export async function featuresArePublic(home: Part, site: PublicSite, content: EntryContent): Promise<FieldProblem[]> {
  const waiting = await site.waiting('api::home.home', home, content);
  return waiting.map(({ path, name }) => ({
    path: [...path],
    message: `“${name}” is not published, so the home page would show something else in its place. Publish it first, or choose another.`,
  }));
}
