import type { LinkData } from '../links/link.ts';

/** What belongs to a page only by way of something else, which is named. */
export interface RelatedThrough<Item> {
  readonly through: LinkData;
  readonly items: readonly Item[];
}

/** A link to something related, with the editors’ reason where they gave one. */
export interface RelatedLink extends LinkData {
  readonly because?: string | undefined;
}

/**
 * Leaves out of what is only related whatever is there directly, and shows each entry once, by the first way that leads to it.
 * A way that leads to nothing else is left out.
 */
export function onlyRelated<Group extends RelatedThrough<{ readonly documentId: string }>>(
  groups: readonly Group[],
  direct: readonly { readonly documentId: string }[],
): readonly (Group & { readonly items: Group['items'] })[] {
  const known = new Set(direct.map(({ documentId }) => documentId));
  return groups.flatMap((group) => {
    const items = group.items.filter(({ documentId }) => !known.has(documentId));
    for (const { documentId } of items) known.add(documentId);
    return items.length > 0 ? [{ ...group, items }] : [];
  });
}
