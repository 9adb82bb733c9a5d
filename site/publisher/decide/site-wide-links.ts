import type { ContentSource, Readable } from '../../src/content/content-source.ts';
import { nameOf } from '../store/name-of.ts';
import { ADDRESS_FIELDS } from '../store/address-fields.ts';
import { targetOf, type Target } from '../addresses/page-path.ts';
import type { Report } from './problem.ts';

/** A link that an editor put into what surrounds every page, or on the first page. */
export interface SiteWideLink {
  readonly target: Target;
  readonly href: string;
  /** Where it stands. */
  readonly place: NonNullable<Report['place']>;
}

const SITE_WIDE: readonly Readable[] = ['site', 'home'];

/** The addresses in an entry, with the paths of their fields: `navigation[0].url`. */
function* addressesIn(value: unknown, path = ''): Generator<readonly [field: string, url: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const field = Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    if (typeof inner === 'string' && ADDRESS_FIELDS.has(name) && inner !== '') yield [field, inner];
    else yield* addressesIn(inner, field);
  }
}

/**
 * The links to pages of this site that stand on every page, or on the first one. Where they lead to nothing, that is told, and
 * holds no page back: one slip in the navigation must not stop what everybody else publishes.
 */
export function siteWideLinks(content: ContentSource, siteUrl: string): readonly SiteWideLink[] {
  const page = new URL('/', siteUrl);
  return SITE_WIDE.flatMap((type) => {
    const entry = content.entry(type, {});
    if (!entry) return [];
    const { id, data } = entry;
    return [...addressesIn(data)].flatMap(([field, href]) => {
      const target = targetOf(href, page);
      return target ? [{ target, href, place: { entry: nameOf(type, data), type, id, field } }] : [];
    });
  });
}

/** Says that a link leads to nothing, and what to do. */
export const reportOf = ({ href, place }: SiteWideLink): Report => ({
  page: '/',
  message: `In ${place.entry}, field ${place.field}: the link to ${href} leads to nothing. Correct or remove it, or publish what it leads to.`,
  place,
  about: undefined,
  holds: false,
});
