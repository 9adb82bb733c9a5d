import { createHash } from 'node:crypto';

/** What a page has inline, as sources that a content security policy can name (CSP Level 3, section 2.3.1), without quotes. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const NOTHING: InlineHashes = { scripts: [], styles: [] };

/**
 * Most pages have nothing inline but data for machines, which never runs and which no policy stops (HTML Standard, “prepare
 * the script element”: a data block is left before the policy is asked). One look tells.
 */
const ANY = /<(?:script(?! type="application\/ld\+json">)|style)[\s/>]/i;

const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;

/**
 * Comments, scripts and styles with their content, and every other tag as a whole, so that a `<script>` in an
 * attribute's text is not taken for one: its hash would allow what an editor typed.
 */
const PIECE = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style)(?=[\s/>])(${ATTRIBUTES})>([\s\S]*?)</\1(?=[\s/>])|</?[a-z]${ATTRIBUTES}>`,
  'gi',
);

/** A script's `type` that runs or steers scripts (HTML Standard, “script type”; MIME Sniffing, “JavaScript MIME type”). */
const EXECUTED =
  /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))?$/i;

const TYPE = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const SRC = /\ssrc(?=[\s=/]|$)/i;

function isExecuted(attributes: string): boolean {
  if (SRC.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'))) return false;
  const [, double, single, bare] = TYPE.exec(attributes) ?? [];
  return EXECUTED.test((double ?? single ?? bare ?? '').trim());
}

/** Browsers hash what is between the tags as UTF-8, after they have made every line break one sign (HTML Standard, 13.2.3.5). */
const hashOf = (content: string) =>
  `sha256-${createHash('sha256').update(content.replace(/\r\n?/g, '\n')).digest('base64')}`;

/**
 * The hashes of the scripts that run and the styles that apply from within a page. Files, data blocks and attributes have
 * none. It reads tags by pattern, which is safe for what the renderer made: every tag and attribute of it is closed.
 */
export function inlineHashes(html: string): InlineHashes {
  if (!ANY.test(html)) return NOTHING;
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, name, attributes = '', content = ''] of html.matchAll(PIECE)) {
    if (name?.toLowerCase() === 'style') styles.add(hashOf(content));
    else if (name && isExecuted(attributes)) scripts.add(hashOf(content));
  }
  return { scripts: [...scripts], styles: [...styles] };
}
