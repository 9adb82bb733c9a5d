import { keyOf, type Read } from '../../dependencies/read.ts';
import type { SiteGraph } from '../site-graph.ts';
import type { Rendered, SitePage, Version } from '../site-page.ts';

/** A page as a test describes it. */
export interface TestPage {
  /** Where it leads; an address under `/media/` is a file. */
  readonly links?: readonly string[];
  /** The names of its parts. */
  readonly parts?: readonly string[];
  readonly reads?: readonly Read[];
  /** Tells one version of it from another. */
  readonly says?: string;
  readonly scripts?: readonly string[];
}

const fileAt = (path: string) => (path.startsWith('/media/') ? { hash: path, size: 1 } : undefined);

const readsIn = (graph: SiteGraph, reads: readonly Read[] = []) =>
  Int32Array.from(reads, (read) => graph.reads.numberOf(keyOf(read), () => 'an answer'));

/** A version of a page, its reads and links known to the graph. */
export function versionIn(graph: SiteGraph, { links = [], parts = [], reads, says = '', scripts }: TestPage): Version {
  return {
    object: { hash: says, size: says.length },
    links: Int32Array.from(links, (href) => {
      const [path = '', fragment] = href.split('#');
      return graph.targets.numberOf(path, fragment, fileAt);
    }),
    reads: readsIn(graph, reads),
    parts: parts.join('\n'),
    holes: Int32Array.of(),
    card: undefined,
    inline: scripts && { scripts, styles: [] },
  };
}

/** Puts in a page as it was rendered just now. */
export function renderedIn(graph: SiteGraph, path: string, page: TestPage): SitePage {
  return graph.put(path, { kind: 'page', version: versionIn(graph, page) });
}

/** Puts in a page that is live as it was rendered last. */
export function liveIn(graph: SiteGraph, path: string, page: TestPage = {}): SitePage {
  const put = renderedIn(graph, path, page);
  if (put.rendered.kind === 'page') graph.setLive(put, put.rendered.version);
  return put;
}

/** Puts in an address of which no page came. */
export function failedIn(graph: SiteGraph, path: string, reason: string, reads: readonly Read[] = []): SitePage {
  return graph.put(path, { kind: 'failed', reason, reads: readsIn(graph, reads) });
}

/** Puts in an address where nothing stands, or that sends the reader on. */
export function nothingIn(graph: SiteGraph, path: string, kind: 'missing' | 'moved' = 'missing'): SitePage {
  const rendered: Rendered = { kind, reads: Int32Array.of() };
  return graph.put(path, rendered);
}

/** What a page says on the live site; undefined where nothing is live. */
export const saidAt = (graph: SiteGraph, path: string) => graph.pages.get(path)?.live?.object.hash;
