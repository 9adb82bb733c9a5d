import { spellingsOf } from '../addresses/address-segment.ts';
import { CARRIED_REST, aroundQuery, beginningOf } from './carried-rest.ts';
import { endingsByType } from './content-types.ts';
import { goneFile } from './gone-file.ts';
import { type HeaderRule, headersFor } from './header-rules.ts';
import { quoted } from './quoted.ts';
import type { RedirectRule } from './redirect-rules.ts';

const START = `# What Caddy needs to serve this release. Import it in a site block whose root is the live tree, and reload Caddy
# (caddy reload) when it has changed: pages show at once, redirects and headers after a reload.
`;

/** The reader's query with its `?`, empty where there is none; and what they asked for with its closing slash. */
const QUERY = `map {query} {waymark_query} {
	"~.+" "?\${0}"
	default ""
}
map {uri} {waymark_folder} {
	"~^/+([^?]*)(\\?.*)?$" "/\${1}/\${2}"
	default "/"
}
`;

const END = `
# A section's redirect is for what is not there: files come first.
@waymark_exact_301 vars {waymark_exact} 301
@waymark_exact_302 vars {waymark_exact} 302
@waymark_exact_410 vars {waymark_exact} 410
@waymark_wide_301 {
	vars {waymark_wide} 301
	not file {path} {path}/index.html
}
@waymark_wide_302 {
	vars {waymark_wide} 302
	not file {path} {path}/index.html
}
@waymark_wide_410 {
	vars {waymark_wide} 410
	not file {path} {path}/index.html
}
# A page to whose address only the closing slash is missing; Caddy itself would lose the query.
@waymark_folder {
	not path */
	file {path}/index.html
}
redir @waymark_folder {waymark_folder} 301
redir @waymark_exact_301 {waymark_exact_to} 301
redir @waymark_exact_302 {waymark_exact_to} 302
redir @waymark_wide_301 {waymark_wide_to} 301
redir @waymark_wide_302 {waymark_wide_to} 302

# Not for readers: dotfiles (but those of RFC 8615), and files for other servers.
@waymark_hidden {
	path /.* */.* /_headers /_redirects
	not path */.well-known/*
}
error @waymark_hidden 404
error @waymark_exact_410 410
error @waymark_wide_410 410
file_server
`;

const headerLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `\t${name} ${quoted(value)}\n`)
    .join('');

/** Each path gets the headers of one block, so that the order in which Caddy sorts blocks does not matter. */
function headerBlocks(rules: readonly HeaderRule[]): string {
  const folders = rules.filter(({ match }) => match !== '/*').map(({ match }) => match);
  return [
    `@waymark_pages not path ${folders.join(' ')}\nheader @waymark_pages {\n${headerLines(headersFor(rules, '/'))}}\n`,
    ...folders.map((match) => `header ${match} {\n${headerLines(headersFor(rules, match))}}\n`),
  ].join('');
}

/** Caddy knows some types by itself, and others only where the machine has a list of them. */
function types(): string {
  return [...endingsByType()]
    .filter(([type]) => !type.startsWith('text/html'))
    .map(([type, endings], index) => {
      const name = `@waymark_type_${index}`;
      return `${name} path ${endings.map((ending) => `*.${ending}`).join(' ')}\nheader ${name} Content-Type ${quoted(type)}\n`;
    })
    .join('');
}

/** A new address with the reader's query. Percent-encoded as it is, it holds no sign that Caddy would read. */
function target(to: string): string {
  const around = aroundQuery(quoted(to).slice(1, -1));
  return around ? `"${around.before}{waymark_query}${around.after}"` : `"${to}"`;
}

/** The page that is shown where there is no new address: what says 410 looks for it there. */
const goneTarget = (page: string | undefined): string => quoted(`/${goneFile(page)}`);

function exactLines({ from, to, status, page }: RedirectRule): string {
  return spellingsOf(decodeURIComponent(from))
    .map((path) => `\t${quoted(path)} ${status} ${to === null ? goneTarget(page) : target(to)}\n`)
    .join('');
}

/** A pattern over the address as the reader sent it, with its query; before it, what was found for it exactly: nothing. */
function wideLine({ from, to, status, page }: RedirectRule): string {
  const parts = (beginningOf(from) ?? from).split('/').filter((part) => part !== '');
  const start = parts.map((part) => `/+${pattern(part)}`).join('');
  const carried = to === null ? undefined : beginningOf(to);
  const rest = carried === undefined ? '(?:/[^?]*)?' : `(?:/+(${CARRIED_REST})?)?`;
  return `\t"~^200${start}${rest}(\\?.*)?$" ${status} ${to === null ? goneTarget(page) : wideTarget(to, carried)}\n`;
}

/** In a pattern's target, `${1}` is the rest, where it is carried over, and what comes after it the reader's query. */
function wideTarget(to: string, carried: string | undefined): string {
  if (carried !== undefined) return `"${quoted(carried).slice(1, -1)}\${1}\${2}"`;
  const around = aroundQuery(quoted(to).slice(1, -1));
  return around ? `"${around.before}\${1}${around.after}"` : `"${to}"`;
}

/** A part of an address as a pattern; percent-encoded signs may come in large or small letters. */
const pattern = (part: string) =>
  part
    .replace(/[.+()]/g, String.raw`\$&`)
    .replace(/%([0-9A-F])([0-9A-F])/g, (_, high: string, low: string) => `%${anyCase(high)}${anyCase(low)}`);

const anyCase = (digit: string) => (/[A-F]/.test(digit) ? `[${digit}${digit.toLowerCase()}]` : digit);

const map = (source: string, name: string, lines: readonly string[]) =>
  `map ${source} {waymark_${name}} {waymark_${name}_to} {\n${lines.join('')}\tdefault 200 ""\n}\n`;

const onError = (headers: readonly HeaderRule[]) => `handle_errors {
	header {
${headerLines({ ...headersFor(headers, '/'), 'Content-Type': 'text/html; charset=utf-8' })
  .replace(/^/gm, '\t')
  .trimEnd()}
	}
	@waymark_exact_gone vars {waymark_exact} 410
	@waymark_wide_gone {
		vars {waymark_wide} 410
		expression {err.status_code} == 410
	}
	handle @waymark_exact_gone {
		rewrite * {waymark_exact_to}
		file_server
	}
	handle @waymark_wide_gone {
		rewrite * {waymark_wide_to}
		file_server
	}
	handle {
		rewrite * /{err.status_code}.html
		file_server
	}
}
`;

/** The configuration of Caddy (2.6 or later) for a release, to be imported in a site block. */
export function caddyConfig(redirects: readonly RedirectRule[], headers: readonly HeaderRule[]): string {
  const exact = redirects.filter(({ from }) => beginningOf(from) === undefined);
  const wide = redirects.filter(({ from }) => beginningOf(from) !== undefined);
  return [
    START,
    headerBlocks(headers),
    types(),
    QUERY,
    map('{path}', 'exact', exact.map(exactLines)),
    map('{waymark_exact}{uri}', 'wide', wide.map(wideLine)),
    END,
    onError(headers),
  ].join('\n');
}
