import { parseXml } from '@rgrove/parse-xml';
import { parse } from 'node-html-parser';
import { publicTexts } from './public-files.ts';
import type { Room } from './room.ts';

/** What no file may hold: control characters, those that fonts of symbols keep to themselves, and those that are none. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\ue000-\uf8ff\p{Noncharacter_Code_Point}]/u;

/** The protocols that a link of ours may have. */
const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

function hrefFault(href: string): string | undefined {
  if (href !== href.trim() || /\s/.test(href)) return `a link with a space, “${href}”`;
  const url = URL.parse(href, 'https://waymark.example.org/');
  if (!url) return `a link that is no address, “${href}”`;
  if (!PROTOCOLS.includes(url.protocol)) return `a link that begins with ${url.protocol}`;
  if (url.protocol === 'tel:' && !/^tel:\+?[\d-]+(;ext=\d+)?$/.test(href))
    return `a number that nobody can dial, “${href}”`;
  return undefined;
}

const htmlFaults = (text: string): string[] =>
  parse(text)
    .querySelectorAll('a[href]')
    .flatMap((link) => hrefFault(link.getAttribute('href') ?? '') ?? []);

function fileFaults(path: string, text: string): string[] {
  const forbidden = FORBIDDEN.test(text) ? ['a control character'] : [];
  try {
    if (path.endsWith('.html')) return [...forbidden, ...htmlFaults(text)];
    if (/\.(xml|atom)$/.test(path)) parseXml(text);
    if (path.endsWith('.json')) JSON.parse(text);
  } catch (error) {
    return [...forbidden, `what no program can read: ${String(error).split('\n')[0] ?? ''}`];
  }
  return forbidden;
}

/**
 * What is wrong with the files of the live release, whatever was published: feeds that no program can read, links that lead out of the web.
 * @param mark Looks only at files with these words, and at feeds and data.
 */
export const siteFaults = (room: Pick<Room, 'folder'>, mark: string | undefined): string[] =>
  [...publicTexts(room)]
    .filter(([path, text]) => !path.endsWith('.html') || (mark !== undefined && text.includes(mark)))
    .flatMap(([path, text]) => fileFaults(path, text).map((fault) => `${path} has ${fault}`));
