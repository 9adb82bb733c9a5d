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

const decode = (text: string) =>
  text.includes('&') ? text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole) : text;

/** The addresses in a `srcset`: what stands before each width or density (HTML Standard, srcset attributes). */
const inSrcset = (value: string) => value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '');

/** What a page points to, and what can be pointed to in it. */
export interface PageLinks {
  /** As they stand in the page, each once; without those to a part that the page has itself, which lead where they say. */
  readonly hrefs: readonly string[];
  readonly ids: readonly string[];
}

/** The attributes that name another file or page. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'data', 'action']);

/** An absolute address as the whole of a `content`, which is how pages name the picture that is shared (ogp.me, `og:image`). */
const ADDRESS = /^https?:\/\/\S+$/;

const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const TAG_END = 0x3e;

/**
 * Tells the attributes of the tags of a page, whatever stands between them. It goes from sign to sign, because this is
 * done for every page that is rendered, and a parser would take longer than the rendering.
 */
function eachAttribute(html: string, take: (name: string, value: string) => void): void {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at);
      continue;
    }
    for (at += 1; at < html.length && html.charCodeAt(at) !== TAG_END; at += 1) {
      const sign = html.charCodeAt(at);
      if ((sign !== DOUBLE && sign !== SINGLE) || html.charCodeAt(at - 1) !== EQUALS) continue;
      const end = after(html, sign === DOUBLE ? '"' : "'", at + 1) - 1;
      take(html.slice(nameStart(html, at - 1), at - 1), html.slice(at + 1, end));
      at = end;
    }
  }
}

/** Where it goes on after the next `end`; the end of the page where there is none. */
function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found === -1 ? html.length + 1 : found + end.length;
}

/** Where the attribute's name begins that ends at a place: behind white space. */
function nameStart(html: string, end: number): number {
  let start = end;
  while (start > 0 && html.charCodeAt(start - 1) > 0x20) start -= 1;
  return start;
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
  const ids: string[] = [];
  eachAttribute(content, (name, value) => {
    if (name === 'id') ids.push(decode(value));
    else if (ADDRESSES.has(name)) hrefs.add(decode(value).trim());
    else if (name === 'content' && ADDRESS.test(value)) hrefs.add(decode(value));
    else if (name === 'srcset') for (const href of inSrcset(decode(value))) hrefs.add(href);
  });
  hrefs.delete('');
  for (const id of ids) hrefs.delete(`#${id}`);
  return { hrefs: [...hrefs], ids };
}
