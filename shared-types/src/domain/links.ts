import { LANGUAGE_TAG } from './locales.ts';
import { withoutControlCharacters } from './plain-text.ts';

/** Longer addresses are cut by browsers, mail programs and servers (RFC 9110, 4.1, asks for 8,000 of servers alone). */
const LONGEST = 2_000;

/** What people cannot see but copy along: soft hyphens, zero-width spaces, marks of direction and byte order. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** How each kind of address is written properly, by its scheme. */
const TIDY: Readonly<Record<string, (rest: string) => string>> = {
  http: (rest) => `http://${spacesEncoded(rest.replace(/^\/*/, ''))}`,
  https: (rest) => `https://${spacesEncoded(rest.replace(/^\/*/, ''))}`,
  mailto: (rest) => `mailto:${mailAddress(rest)}`,
  tel: (rest) => `tel:${dialled(rest)}`,
};

/** What is wrong with an address of each kind. */
const PROBLEMS: Readonly<Record<string, (url: string) => string | undefined>> = {
  http: webProblem,
  https: webProblem,
  mailto: (url) =>
    /^mailto:[^\s@?<>]+@[^\s@?<>]+\.[^\s@?<>]+(\?|$)/.test(url)
      ? undefined
      : 'An e-mail address here is written like mailto:hello@example.org.',
  tel: (url) =>
    /^tel:\+?\d{2,}(;ext=\d+)?$/.test(url)
      ? undefined
      : 'A telephone number here is one number, in digits, such as tel:+441314960100. Put an extension after ;ext=.',
};

/**
 * An address as it is stored and shown: without what surrounds it, and encoded where its meaning is plain, such as
 * `tel:01314960100` for `tel: 0131 496 0100`. It may still be one that `urlProblem` refuses.
 */
export function tidyUrl(typed: string): string {
  const url = typed.replace(INVISIBLE, '').trim();
  if (url.startsWith('/')) return withClosingSlash(spacesEncoded(url));
  if (url.startsWith('#')) return spacesEncoded(url);
  const { scheme, rest } = partsOf(url);
  return TIDY[scheme]?.(rest) ?? url;
}

/**
 * Why an address may not stand on a page, in words that also say what to do; undefined where it may. Allowed are http, https, mailto and tel,
 * and places on this site (`/…`, `#…`). Refused is what a browser would take for another site or for code, however it is written
 * (WHATWG URL Standard, 4.4: backslashes count as slashes, tabs and line ends are dropped).
 * @param url As `tidyUrl` writes it.
 */
export function urlProblem(url: string): string | undefined {
  if (url === '' || url === '#') return 'The address is empty. Write where the link leads, or remove the link.';
  if (url.length > LONGEST)
    return `The address has ${url.length.toLocaleString(LANGUAGE_TAG)} characters, and 2,000 are the most. Copy it anew from the browser’s address bar.`;
  if (/[\s\\]/.test(url) || withoutControlCharacters(url) !== url)
    return 'The address has spaces, line ends, backslashes or characters that cannot be seen. Copy it anew from the browser’s address bar.';
  if (url.startsWith('#')) return undefined;
  if (url.startsWith('/')) return placeProblem(url);
  const { scheme } = partsOf(url);
  return PROBLEMS[scheme] ? PROBLEMS[scheme](url) : schemeProblem(url);
}

/** The scheme of an address in small letters, and what comes after its colon; an empty one where it has none. */
function partsOf(url: string): { scheme: string; rest: string } {
  const [, scheme = '', rest = url] = /^([a-z][a-z\d+.-]*)\s*:\s*(.*)$/is.exec(url) ?? [];
  return { scheme: scheme.toLowerCase(), rest };
}

const spacesEncoded = (text: string): string => text.replace(/(?![\t\n\r\v\f])\s/g, '%20');

/** A page of this site as its address is: the closing slash is missing only where someone typed it by hand. */
function withClosingSlash(url: string): string {
  const [, path = url, rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const isPage = !path.endsWith('/') && !/\.[^/]*$/.test(path) && !rest.startsWith('?');
  return isPage ? `${path}/${rest}` : url;
}

/** Percent signs that begin no code stand for themselves: `?subject=100% sure`. */
function mailAddress(rest: string): string {
  const [, address = '', query = ''] = /^([^?]*)(.*)$/s.exec(rest) ?? [];
  return `${address.replaceAll(' ', '')}${spacesEncoded(query)}`.replace(/%(?![\da-f]{2})/gi, '%25');
}

/** A number without what only makes it readable (RFC 3966, 5.1.1), nor the 0 that is not dialled after a country's code. */
const dialled = (rest: string): string =>
  rest.replace(/^(\s*\+[\d\s]*)\(0\)/, '$1').replace(/(?![\t\n\r\v\f])[\s().\-\u2010-\u2013]/g, '');

/** What stands behind the codes of an address, such as `é` for `%C3%A9`; undefined where they stand for nothing. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function placeProblem(url: string): string | undefined {
  if (url.startsWith('//'))
    return 'The address starts with //. Write https:// before another website, or a single / before a page of this one.';
  const path = decoded(url.replace(/[?#].*$/s, ''));
  if (path === undefined || path !== withoutControlCharacters(path))
    return 'The address has a % that stands for no letter. Copy it anew from the browser’s address bar.';
  return undefined;
}

function webProblem(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/[.:]|^localhost$/.test(parsed.hostname) || /^\.|\.\.|\.$/.test(parsed.hostname))
    return 'The address names no website. Copy it anew from the browser’s address bar.';
  if (parsed.username !== '' || parsed.password !== '')
    return 'The address has a name or a password before an @, which can hide where it leads. Remove everything from // to the @.';
  return undefined;
}

function schemeProblem(url: string): string {
  if (/^[^\s/:@]+@[^\s/:@]+$/.test(url)) return 'This is an e-mail address. Write mailto: before it.';
  if (/^[+(]?\d[\d\s()-]*$/.test(url)) return 'This is a telephone number. Write tel: before it.';
  if (/^[^\s/:@]+\.[^\s/:@]+/.test(url))
    return 'Write https:// before the name of a website, or / before a page of this one.';
  return 'An address starts with https://, http://, mailto:, tel:, / or #. Copy it from the browser’s address bar.';
}
