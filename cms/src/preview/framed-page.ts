import { createHash } from 'node:crypto';
import { BANNER_STYLE } from './banner';

/** What a page is put into, to be looked at by somebody before it is published. */
export interface Frame {
  /** The banner at the top, as HTML. */
  readonly banner: string;
  /** Where the files of the preview are: `/preview/<token>`. */
  readonly files: string;
  /** Where the public finds the site, without a path. */
  readonly site: string;
}

/** Tags as a whole; an attribute may hold a `>`. Safe for what the site's renderer made: it escapes `<`, and quotes every attribute. */
const TAG = /<(a|area|form|img|source|video|audio|track|link|object|embed)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

const ADDRESS = /(\s(?:href|src|poster|data|action)=")(\/(?!\/)[^"]*)"/g;
const SRCSET = /(\ssrcset=")([^"]*)"/g;

/** The tags that lead on to other pages; all others name files of this page. */
const LEADS_ON = new Set(['a', 'area', 'form']);

/** Of what a page links to for machines, what browsers need to show it; feeds and the like are others. */
const IS_NEEDED = /\srel="(?:stylesheet|preload|icon|apple-touch-icon)"/;

/** Addresses of files, whatever names them: a report to download is one too. */
const IS_FILE = /^\/(?:assets|media)\//;

/**
 * A page of the public site as a preview: with a banner, its files from the preview, and links that lead to the public site in
 * another tab. Nothing else of it changes.
 */
export function framedPage(html: string, { banner, files, site }: Frame): string {
  const origin = site.replace(/\/$/, '');
  const framed = html.replace(TAG, (_, name: string, attributes: string) => {
    const leadsOn = LEADS_ON.has(name) || (name === 'link' && !IS_NEEDED.test(attributes));
    const opens = LEADS_ON.has(name) && !/\shref="#/.test(attributes);
    const moved = attributes
      .replace(ADDRESS, (__, start: string, path: string) => {
        const isFile = !leadsOn || IS_FILE.test(path);
        return `${start}${isFile ? files : origin}${path}"`;
      })
      .replace(SRCSET, (__, start: string, value: string) => `${start}${value.replace(/(^|,\s+)\//g, `$1${files}/`)}"`);
    return `<${name}${opens ? ' target="_blank"' : ''}${moved}>`;
  });
  return framed
    .replace('</head>', () => `<style>${BANNER_STYLE}</style></head>`)
    .replace(/<body\b[^>]*>/, (body) => `${body}${banner}`);
}

/** A style sheet of the site with the addresses of its files told from where it stands. */
export const framedStyle = (css: string): string => css.replaceAll('url(/assets/', 'url(');

const hashOf = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/**
 * What a preview may load: files of its own, and no script at all. It stands at the address of the CMS, so it may do nothing
 * there: the sandbox has no scripts, and no forms. @param styles The hashes of what the page itself has inline.
 */
export function policyOf(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src 'self' ${[hashOf(BANNER_STYLE), ...styles].map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  ].join('; ');
}
