import type { CaseStudy } from '../../../../site/src/content/case-study/case-study.ts';
import { SITE_COLOURS } from '../../../../site/src/content/site/colours.ts';
import { releasedPages } from '../../../testing/released-pages.ts';
import { peerCaseStudy, type PeerCaseStudy } from './case-study.ts';
import { entriesOf, readEntries, type Entries } from './entries.ts';
import { shareIn } from './head.ts';
import { listPageIn, type PeerListPage } from './list-page.ts';
import { slugIn, type PeerFiles } from './plain.ts';
import { attribute, between, linksIn, releasedHtml } from './released-html.ts';
import { siteCode, type SiteCode } from './site-code.ts';
import { frameOf, smallPages, type PeerPage } from './small-pages.ts';

/** Everything that the peers build from. */
export interface PeerContent {
  /** What all pages share: the frame, media files, and related entries by type and slug. */
  site: Record<string, unknown>;
  caseStudies: Map<string, PeerCaseStudy>;
  lists: PeerListPage[];
  pages: PeerPage[];
}

const RELATED = {
  organisations: 'organisation',
  places: 'place',
  themes: 'theme',
  principles: 'principle',
  actions: 'action',
};

/** The fields that the pages of case studies show of a related entry. */
function shown({ data }: { data: Record<string, unknown> }) {
  const { slug, title, name = title, kind, website, invented } = data;
  return [slug, { name, kind, website: website ?? undefined, invented }] as const;
}

const byStringSlug = (entries: Entries, type: string) =>
  Object.fromEntries(
    entriesOf(entries, type)
      .map(shown)
      .map(([slug, data]) => [String(slug), data]),
  );

const relatedIn = (html: string): string[] =>
  linksIn(between(html, '<section id="related"', '</section>') ?? '').map(({ href }) => slugIn(href));

async function caseStudiesOf(entries: Entries, site: SiteCode, files: PeerFiles, tree: string) {
  const studies = new Map<string, PeerCaseStudy>();
  for (const { data } of entriesOf(entries, 'case-study')) {
    // The store holds only what the typed queries answered.
    const entry = data as CaseStudy;
    const html = releasedHtml(tree, `/case-studies/${entry.slug}/`);
    const found = { related: relatedIn(html), share: shareIn(html) };
    studies.set(entry.slug, await peerCaseStudy(entry, { entries, site, files, ...found }));
  }
  return studies;
}

/** The pages of lists: all below `/case-studies/` that are no case study. */
function listsOf(tree: string, studies: ReadonlyMap<string, unknown>): PeerListPage[] {
  const addresses = releasedPages(tree).filter((path) => path.startsWith('/case-studies/'));
  const isStudy = (path: string) => studies.has(slugIn(path)) && path === `/case-studies/${slugIn(path)}/`;
  return addresses.filter((path) => !isStudy(path)).map((path) => listPageIn(releasedHtml(tree, path), path));
}

/** Takes the peers' content from the content store and the release. @param publisher the publisher's folder */
export async function exportContent(publisher: string, tree: string): Promise<PeerContent> {
  const entries = readEntries(publisher);
  const code = await siteCode(entries);
  const files: PeerFiles = new Map();
  const caseStudies = await caseStudiesOf(entries, code, files, tree);
  const home = releasedHtml(tree, '/');
  const canonical = attribute(/<link rel="canonical"[^>]*>/.exec(home)?.[0] ?? '', 'href') ?? '';
  const pages = await smallPages(entries, code, { files, home: new URL(canonical) });
  return {
    site: {
      origin: canonical.replace(/\/$/, ''),
      stylesheets: [...home.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([tag]) => ({
        href: attribute(tag, 'href'),
        media: attribute(tag, 'media'),
      })),
      font: attribute(/<link rel="preload"[^>]*>/.exec(home)?.[0] ?? '', 'href'),
      colours: SITE_COLOURS,
      frame: await frameOf(code),
      files: Object.fromEntries(files),
      ...Object.fromEntries(Object.entries(RELATED).map(([name, type]) => [name, byStringSlug(entries, type)])),
    },
    caseStudies,
    lists: listsOf(tree, caseStudies),
    pages,
  };
}
