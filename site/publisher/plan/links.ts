/** Tags that name other files, and the attributes in which they do. */
const TAG = /<(?:a|area|link|img|source|script|video|audio|track|iframe|form|object|use)\s[^>]*>/gi;
const ATTRIBUTE = /\s(href|src|poster|data|action|srcset)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const ID = /\sid\s*=\s*(?:"([^"]+)"|'([^']+)')/gi;
const XML_ADDRESS = /<(?:loc|link|url)>([^<]+)<\/(?:loc|link|url)>|<link\s[^>]*href="([^"]+)"/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#x27': "'",
  '#38': '&',
  '#34': '"',
};

const decode = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The addresses in a `srcset`: what stands before each width or density (HTML Standard, srcset attributes). */
const inSrcset = (value: string) => value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '');

/** What a page points to, and what can be pointed to in it. */
export interface PageLinks {
  /** As they stand in the page, each once. */
  readonly hrefs: readonly string[];
  readonly ids: readonly string[];
}

/**
 * The links of a page that the renderer made. It reads tags by pattern, which is safe for its output alone:
 * Astro escapes `<` in text and quotes every attribute.
 */
export function linksIn(content: string, contentType: string): PageLinks {
  if (contentType.includes('xml')) {
    return {
      hrefs: [...new Set([...content.matchAll(XML_ADDRESS)].map((match) => decode(match[1] ?? match[2] ?? '').trim()))],
      ids: [],
    };
  }
  if (!contentType.includes('html')) return { hrefs: [], ids: [] };
  const hrefs = new Set<string>();
  for (const [tag] of content.matchAll(TAG)) {
    for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
      const value = decode(double ?? single ?? '');
      for (const href of name.toLowerCase() === 'srcset' ? inSrcset(value) : [value]) hrefs.add(href.trim());
    }
  }
  hrefs.delete('');
  return {
    hrefs: [...hrefs],
    ids: [...content.matchAll(ID)].map(([, double, single]) => decode(double ?? single ?? '')),
  };
}
