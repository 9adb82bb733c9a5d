/** What links to what, by keys such as `api::page.page a1`. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Links {
  /** What is there, and whether it would go. */
  readonly documents: ReadonlyMap<string, { readonly uid: string; readonly goes: boolean }>;
  readonly links: readonly Link[];
}

const HOME = 'api::home.home';
const SITE = 'api::site.site';
const PAGE = 'api::page.page';
const CONSENT = 'api::consent.consent';

/**
 * Of what would go, what has to stay: all that somebody's own entries link to, and what that links to in turn; and the pages
 * that the menu and the foot of the site lead to, with the pages that these lead to and the consents of those whom they quote. What the
 * home page features goes: it does without.
 */
export function whatStays({ documents, links }: Links): ReadonlySet<string> {
  const linked = Map.groupBy(links, ({ from }) => from);
  const stays = new Set<string>();
  const follow = (from: string, may: (to: string) => boolean) => {
    for (const { to } of linked.get(from) ?? []) {
      if (documents.get(to)?.goes !== true || stays.has(to) || !may(to)) continue;
      stays.add(to);
      follow(to, may);
    }
  };
  const isNeeded = (key: string) => [PAGE, CONSENT].includes(documents.get(key)?.uid ?? '');
  for (const [key, { uid, goes }] of documents) if (!goes && uid !== HOME && uid !== SITE) follow(key, () => true);
  for (const [key, { uid }] of documents) if (uid === SITE) follow(key, isNeeded);
  return stays;
}
