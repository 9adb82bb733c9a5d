import { XmlElement } from '@rgrove/parse-xml';

/** The children of an element that have a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);

/** The text of the first child with a name; empty where there is none. */
const textOf = (element: XmlElement, name: string): string => childrenOf(element, name)[0]?.text.trim() ?? '';

/** A moment as RFC 822 writes it, with a year of four digits: `Mon, 02 Nov 2026 09:00:00 GMT`. */
const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(:\d{2})? (GMT|[+-]\d{4})$/;

/** A moment as RFC 3339 writes it: `2026-11-02T09:00:00Z`. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const isAbsolute = (address: string) => /^https?:$/.test(URL.parse(address)?.protocol ?? '');

/** Each of the wanted children that an element lacks. */
const lacking = (where: string, element: XmlElement, names: readonly string[]): string[] =>
  names.filter((name) => textOf(element, name) === '').map((name) => `expected <${name}> in ${where}, found none`);

function momentFault(where: string, element: XmlElement, name: string, format: RegExp): string[] {
  const found = textOf(element, name);
  return found === '' || (format.test(found) && !Number.isNaN(Date.parse(found)))
    ? []
    : [`expected a moment in <${name}> of ${where}, found "${found}"`];
}

/** Identifiers that more than one entry has: readers would see only one of them. */
const repeated = (ids: readonly string[]): string[] =>
  ids
    .filter((id, index) => id !== '' && ids.indexOf(id) !== index)
    .map((id) => `expected each entry to have its own id, found "${id}" twice`);

/** What is wrong with an RSS 2.0 feed (https://www.rssboard.org/rss-specification). */
export function rssFaults(root: XmlElement): string[] {
  const [channel] = childrenOf(root, 'channel');
  if (root.attributes['version'] !== '2.0' || channel === undefined) return ['expected RSS 2.0 with a channel'];
  const items = childrenOf(channel, 'item');
  return [
    ...lacking('the channel', channel, ['title', 'link', 'description']),
    ...items.flatMap((item, index) => {
      const where = `item ${String(index + 1)}`;
      return [...lacking(where, item, ['title', 'link', 'guid']), ...momentFault(where, item, 'pubDate', RFC_822)];
    }),
    ...repeated(items.map((item) => textOf(item, 'guid'))),
  ];
}

/** What is wrong with an Atom feed (RFC 4287). */
export function atomFaults(root: XmlElement): string[] {
  const entries = childrenOf(root, 'entry');
  const authors = childrenOf(root, 'author').length;
  const self = childrenOf(root, 'link').some(({ attributes }) => attributes['rel'] === 'self');
  return [
    ...(root.attributes['xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['expected the name space of Atom']),
    ...lacking('the feed', root, ['id', 'title', 'updated']),
    ...momentFault('the feed', root, 'updated', RFC_3339),
    ...(self ? [] : ['expected the feed to name its own address (link rel="self"), found none']),
    ...entries.flatMap((entry, index) => {
      const where = `entry ${String(index + 1)}`;
      const author = authors + childrenOf(entry, 'author').length;
      return [
        ...lacking(where, entry, ['id', 'title', 'updated']),
        ...momentFault(where, entry, 'updated', RFC_3339),
        ...(author > 0 ? [] : [`expected ${where} to have an author, found none there or in the feed`]),
      ];
    }),
    ...repeated(entries.map((entry) => textOf(entry, 'id'))),
  ];
}

/** The addresses that a feed or a sitemap leads to, and which of them are not absolute. */
export function addressesOf(root: XmlElement): { addresses: string[]; faults: string[] } {
  const addresses = deep(root).flatMap((element) => {
    if (element.name === 'loc' || (element.name === 'link' && element.text.trim() !== '')) return [element.text.trim()];
    const inAttribute = { link: 'href', enclosure: 'url' }[element.name];
    return inAttribute === undefined ? [] : (element.attributes[inAttribute] ?? []);
  });
  const faults = addresses.filter((address) => !isAbsolute(address));
  return { addresses, faults: faults.map((address) => `expected an absolute address, found "${address}"`) };
}

const deep = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.filter((child) => child instanceof XmlElement).flatMap(deep),
];
