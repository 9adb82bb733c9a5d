import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Verdict } from '../accessibility/check-site.ts';
import { lookIntoCalendar } from './calendars.ts';
import { addressesOf, atomFaults, rssFaults } from './feeds.ts';
import type { Release } from './release.ts';

/** What is looked for in an XML file, by the name of its root. */
type XmlKinds = Readonly<Record<string, (root: XmlElement) => string[]>>;

/** A kind that is not here must be added. */
const XML_KINDS: XmlKinds = { rss: rssFaults, urlset: () => [], sitemapindex: () => [] };

/** Web servers tell the type of a file by its ending: Atom that ended in `.xml` would not be served as Atom (RFC 4287, section 7). */
const ATOM_KINDS: XmlKinds = { feed: atomFaults };

/** What an installed page needs of its manifest (https://www.w3.org/TR/appmanifest/). */
const manifest = z.looseObject({
  name: z.string().min(1),
  start_url: z.string().min(1),
  icons: z.array(z.looseObject({ src: z.string(), sizes: z.string() })).min(1),
});

/** Looks at the feeds, the sitemaps, the calendars and the web manifest of a release: whether they can be read, and lead to what is there. */
export function checkDataFiles(release: Release): Verdict[] {
  const look = [
    { ending: '.xml', faultsOf: xmlFaults(XML_KINDS) },
    { ending: '.atom', faultsOf: xmlFaults(ATOM_KINDS) },
    { ending: '.webmanifest', faultsOf: manifestFaults },
    { ending: '.ics', faultsOf: calendarFaults },
  ];
  const verdicts = look.flatMap(({ ending, faultsOf }) =>
    release.files
      .filter((path) => path.endsWith(ending))
      .map((path) => ({ name: `${path} can be read`, faults: faultsOf(contentOf(path, release), release) })),
  );
  return [...verdicts, { name: 'the first page names a feed', faults: feedFaults(release) }];
}

function contentOf(path: string, { fileAt }: Release): string {
  const file = fileAt(path);
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

const xmlFaults =
  (kinds: XmlKinds) =>
  (text: string, release: Release): string[] => {
    try {
      const { root } = parseXml(text);
      const faultsOf = kinds[root?.name ?? ''];
      if (!root || !faultsOf)
        return [`expected one of ${Object.keys(kinds).join(', ')}, found "${root?.name ?? 'nothing'}"`];
      const { addresses, faults } = addressesOf(root);
      return [...faultsOf(root), ...faults, ...addresses.flatMap((address) => leadsNowhere(address, release))];
    } catch (error) {
      return [`expected XML, found: ${error instanceof Error ? error.message : String(error)}`];
    }
  };

function calendarFaults(text: string, release: Release): string[] {
  const { faults, addresses } = lookIntoCalendar(text);
  return [...faults, ...addresses.flatMap((address) => leadsNowhere(address, release))];
}

function manifestFaults(text: string, release: Release): string[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return [`expected JSON, found: ${String(error)}`];
  }
  const checked = manifest.safeParse(content);
  if (!checked.success)
    return checked.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  const { start_url: start, icons } = checked.data;
  return [start, ...icons.map(({ src }) => src)].flatMap((address) => leadsNowhere(address, release));
}

function leadsNowhere(address: string, { origin, fileAt }: Release): string[] {
  const url = URL.parse(address, origin);
  if (url?.origin !== origin || fileAt(decodeURI(url.pathname)) !== undefined) return [];
  return [`leads to ${address}, expected such a file in the release, found none`];
}

/** Whether readers of feeds find one where they look for it. */
function feedFaults({ pages }: Release): string[] {
  const home = pages.find(({ path }) => path === '/');
  const feeds = home?.root
    .querySelectorAll('link[rel=alternate]')
    .filter((link) => /^application\/(rss|atom)\+xml$/.test(link.getAttribute('type') ?? ''));
  return feeds?.length ? [] : ['expected <link rel="alternate"> to an RSS or Atom feed in the head of /, found none'];
}
