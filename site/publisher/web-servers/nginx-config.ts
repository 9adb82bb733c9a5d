import { spellingsOf } from '../addresses/address-segment.ts';
import { CARRIED_REST, aroundQuery, beginningOf } from './carried-rest.ts';
import { ANY_CONTENT, endingsByType } from './content-types.ts';
import { goneFile } from './gone-file.ts';
import { type HeaderRule, headersFor } from './header-rules.ts';
import { quoted } from './quoted.ts';
import type { RedirectRule } from './redirect-rules.ts';

const START = `# What nginx needs to serve this release. Include it in a server block whose root is the live tree, and reload nginx
# (nginx -s reload) when it has changed: pages show at once, redirects and headers after a reload.

index index.html;
# Behind a proxy, nginx knows neither the scheme nor the port that readers use (RFC 9110, section 10.2.2).
absolute_redirect off;
error_page 403 =404 /404.html;
error_page 404 /404.html;
error_page 410 /410.html;
charset utf-8;
charset_types *;

# Not for readers: dotfiles (but those of RFC 8615), and files for other servers.
location ~ "/\\.(?!well-known/)" { return 404; }
location = "/_headers" { return 404; }
location = "/_redirects" { return 404; }
`;

/** Types without their charset: nginx adds it, and reads each type's endings from one list. */
function types(): string {
  const lines = [...endingsByType()].map(([type, endings]) => `  ${type.replace(/;.*/, '')} ${endings.join(' ')};\n`);
  return `types {\n${lines.join('')}}\ndefault_type ${ANY_CONTENT};\n`;
}

/** Headers; `always`, because answers that say 404 or 301 need them as well. */
const headerLines = (headers: Readonly<Record<string, string>>, indent: string) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;\n`)
    .join('');

/** A location with headers of its own inherits none: each names them all. */
function headerBlocks(rules: readonly HeaderRule[]): string {
  const folders = rules.filter(({ match }) => match !== '/*').map(({ match }) => match.slice(0, -1));
  return [
    headerLines(headersFor(rules, '/'), ''),
    ...folders.map((folder) => `location ${folder} {\n${headerLines(headersFor(rules, folder), '  ')}}\n`),
  ].join('');
}

/** What nginx answers; `$args` is the reader's query. */
function answerOf(to: string, status: number): string {
  const around = aroundQuery(quoted(to).slice(1, -1));
  const target = around ? `${around.before}$is_args$args${around.after}` : to;
  return `return ${status} "${target}";`;
}

/** What nginx answers where there is no new address; without a page of its own, as with every 410. */
const goneAnswer = (page: string | undefined): string =>
  page === undefined ? 'return 410;' : `error_page 410 ${quoted(`/${goneFile(page)}`)}; return 410;`;

function exactLocations({ from, to, status, page }: RedirectRule): string {
  const answer = to === null ? goneAnswer(page) : answerOf(to, status);
  return spellingsOf(decodeURIComponent(from))
    .map((path) => `location = ${quoted(path)} { ${answer} }\n`)
    .join('');
}

/**
 * A section that moved: what is there is served, and only what is not is sent on.
 * The rest comes from the address as the reader sent it: what nginx decoded could break an answer's lines.
 */
function wideLocations({ from, to, status, page }: RedirectRule, number: number, exact: ReadonlySet<string>): string {
  const beginning = decodeURIComponent(beginningOf(from) ?? from);
  const handler = to === null ? `=410 /${goneFile(page)}` : `= @moved_${number}`;
  const places = [quoted(beginning), `= ${quoted(beginning.slice(0, -1))}`].filter((place) => !exact.has(place));
  const locations = places.map(
    (place) => `location ${place} { recursive_error_pages on; error_page 403 404 ${handler}; }\n`,
  );
  if (to === null) return locations.join('');
  const carried = beginningOf(to);
  if (carried === undefined) return `${locations.join('')}location @moved_${number} { ${answerOf(to, status)} }\n`;
  const depth = beginning.split('/').length - 2;
  const rest = String.raw`^(?:/+[^/?]+){${depth}}/*(${CARRIED_REST})?(?:\?|$)`;
  const answer = `return ${status} "${quoted(carried).slice(1, -1)}$1$is_args$args";`;
  return `${locations.join('')}location @moved_${number} {\n  if ($request_uri ~ "${rest}") { ${answer} }\n  return 404;\n}\n`;
}

/**
 * The configuration of nginx for a release, to be included in a server block. Exact redirects are `location =`s, which
 * nginx keeps in a tree that is searched by halves; no hash table has to be made larger for them.
 */
export function nginxConfig(redirects: readonly RedirectRule[], headers: readonly HeaderRule[]): string {
  const exact = redirects.filter(({ from }) => beginningOf(from) === undefined);
  const wide = redirects.filter(({ from }) => beginningOf(from) !== undefined);
  const taken = new Set(
    exact.flatMap(({ from }) => spellingsOf(decodeURIComponent(from))).map((path) => `= ${quoted(path)}`),
  );
  return [
    START,
    types(),
    headerBlocks(headers),
    exact.map(exactLocations).join(''),
    wide.map((rule, index) => wideLocations(rule, index + 1, taken)).join(''),
  ].join('\n');
}
