import type { NewAddress } from './new-address.ts';
import { findFor } from './redirect-lookup.ts';
import { type IsLive, type Step, nameOf } from './redirect-step.ts';

/** Where a way ends: at an address (null: gone for good), nowhere, or never. */
export type End =
  | {
      readonly kind: 'there';
      readonly to: NewAddress | null;
      readonly permanent: boolean;
      readonly page: string | undefined;
    }
  | { readonly kind: 'nothing'; readonly path: string }
  | { readonly kind: 'circle'; readonly trail: readonly string[] };

/** The address of a live page as it stands: `/about/` for `/about`. */
function statusNow(path: string, isLive: IsLive): string | undefined {
  return [path, `${path}/`].find(isLive);
}

/** A step's new address for the rest of a path; what the reader came with stays where the step says nothing else. */
function carriedOn(to: NewAddress, rest: string, from: NewAddress): NewAddress {
  return {
    ...to,
    path: to.wide ? to.path + rest : to.path,
    query: to.query || from.query,
    // RFC 9110, section 10.2.2: a redirect without a fragment keeps the one that there was.
    fragment: to.fragment || from.fragment,
    wide: false,
  };
}

/**
 * Follows redirects from the one given until a page, another site, or the word that it is gone.
 * It ends: exact steps each come up once, and `/*` steps that would go round are taken out before.
 */
export function crawl(start: Step, steps: ReadonlyMap<string, Step>, isLive: IsLive): End {
  const trail = [nameOf(start.from)];
  let { to, permanent, page } = start;
  while (to && !to.origin) {
    const path = statusNow(to.path, isLive);
    if (path !== undefined) return { kind: 'there', to: { ...to, path }, permanent, page };
    if (trail.includes(to.path)) return { kind: 'circle', trail: [...trail, to.path] };
    trail.push(to.path);
    const found = findFor(steps, to.path);
    if (!found) return { kind: 'nothing', path: to.path };
    permanent &&= found.value.permanent;
    page = found.value.page;
    to = found.value.to && carriedOn(found.value.to, found.rest ?? '', to);
  }
  return { kind: 'there', to, permanent, page };
}
