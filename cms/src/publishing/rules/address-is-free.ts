import { slugProblem, type ContentType } from '@waymark/shared-types';
import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import type { PublicSite } from '../public-site';

/** An entry has an address that can be a folder on every web server, and that nothing else has. */
export async function addressIsFree(type: ContentType, entry: Part, site: PublicSite): Promise<FieldProblem[]> {
  const slug = textIn(entry, 'slug');
  const message = slugProblem(type, slug) ?? (await takenBy(type, slug, textIn(entry, 'documentId'), site));
  return message === undefined ? [] : [{ path: ['slug'], message }];
}

/** The text in a field; an empty one where there is none. */
function textIn(entry: Part, field: string): string {
  const value = entry[field];
  return typeof value === 'string' ? value : '';
}

async function takenBy(
  type: ContentType,
  slug: string,
  document: string,
  site: PublicSite,
): Promise<string | undefined> {
  const other = await site.namesake(type, slug, document);
  return other && `${other} has the address “${slug}” already. Choose another, such as “${slug}-2”.`;
}
