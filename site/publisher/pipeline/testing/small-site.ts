import type { ContentSource, SourceEntry } from '../../../src/content/content-source.ts';
import { withSource } from '../../../src/content/current-source.ts';
import { standingIn } from '../../../src/content/late/marks.ts';
import { requestShareCard, withShareCards } from '../../../src/content/media/request-share-card.ts';
import { escapeHtml } from '../../../src/content/rich-text/escape.ts';
import { toldToReaders } from '../../../src/content/site/gone-pages.ts';
import type { RenderedPage } from '../../../src/renderer.ts';
import { finish } from '../../../src/rendering/finish.ts';
import { isSearchFile } from '../../../src/content/search/search.ts';
import { renderSearchFile } from './search-files.ts';
import type { SiteRenderer } from '../../render/page-renderer.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const slugOf = ({ data }: SourceEntry) => text(data['slug']);
const pathOf = (entry: SourceEntry) => `/case-studies/${slugOf(entry)}/`;
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;
/** A late value in the text of an element. */
const late = (value: unknown) => standingIn('h', escapeHtml(text(value)));
const toStudy = (entry: SourceEntry) => link(pathOf(entry), late(entry.data['title']));
const toTheme = ({ data }: SourceEntry) => link(`/themes/${text(data['slug'])}/`, late(data['name']));

function home(source: ContentSource): string {
  const newest = source.list('case-study', { order: '-createdAt', limit: 3 });
  return [
    `<h1 id="top-of-all">${text(source.entry('home', {})?.data['title'])}</h1>`,
    ...newest.map(toStudy),
    ...source.list('theme', { order: 'name' }).map(toTheme),
    newest.length > 0 ? link('/case-studies/', `All ${source.total('case-study', {})}`) : '',
    link('/today/', 'Today'),
  ].join('\n');
}

/** A list page of all case studies, with the ways to the list pages beside it. */
function studies(source: ContentSource, slug?: string): string | undefined {
  const first = slug === undefined ? undefined : source.entry('case-study', { slug });
  if (slug !== undefined && !first) return undefined;
  const from = first ? { from: first.id } : {};
  const found = source.listPage('case-study', { order: '-createdAt', least: 2, ...from });
  if (!found || found.entries.length === 0) return undefined;
  const beside = [found.before, found.after].map((id) => {
    const entry = id === undefined || id === 'first' ? undefined : source.entry('case-study', { id });
    return entry ? link(`/case-studies/from/${slugOf(entry)}/`, 'More') : id && link('/case-studies/', 'First');
  });
  return [...found.entries.map(toStudy), ...beside].join('\n');
}

function study(source: ContentSource, slug: string): string | undefined {
  const entry = source.entry('case-study', { slug });
  if (!entry) return undefined;
  const { title, summary, themes, image } = entry.data;
  const ids = Array.isArray(themes) ? themes.map((theme: unknown) => text(Object.assign({ id: '' }, theme).id)) : [];
  const related = ids[0] === undefined ? [] : source.list('case-study', { where: { themes: ids[0] }, limit: 3 });
  const site = text(source.entry('site', {})?.data['name']) || 'Small';
  const { path, alt } = requestShareCard({ title: text(title), kicker: undefined, site });
  return [
    `<meta property="og:image" content="http://localhost${path}"><meta property="og:image:alt" content="${standingIn('a', alt)}">`,
    `<h1>${late(title)}</h1><p>${text(summary)}</p>`,
    ...ids.flatMap((id) => source.entry('theme', { id }) ?? []).map(toTheme),
    ...related.filter(({ id }) => id !== entry.id).map(toStudy),
    image === undefined
      ? ''
      : `<a href="/pictures/${text(image)}/"><img src="/media/${text(image)}.jpg"></a><style>.${text(image)} { margin: 0 }</style>`,
  ].join('\n');
}

function theme(source: ContentSource, slug: string): string | undefined {
  const found = source.entry('theme', { slug });
  if (!found) return undefined;
  const total = source.total('case-study', { themes: found.id });
  const shown = source.list('case-study', { where: { themes: found.id }, order: 'title', limit: 2, offset: 1 });
  return [`<h1>${late(found.data['name'])}: ${total}</h1>`, ...shown.map(toStudy)].join('\n');
}

/** What readers are told where something was taken down; undefined where nothing. */
function toldAt(source: ContentSource, redirect: string): string | undefined {
  const told = toldToReaders(source.entry('redirect', { id: redirect })?.data ?? {});
  return told && `<h1>Gone</h1><p>${escapeHtml(told)}</p>`;
}

function sitemap(source: ContentSource): string {
  const firsts = source.listPages('case-study', { order: '-createdAt', least: 2 });
  const paths = firsts.flatMap((id) => source.entry('case-study', { id }) ?? []).map(pathOf);
  return `<urlset>${['/', ...paths].map((path) => `<url><loc>http://localhost${path}</loc></url>`).join('')}</urlset>`;
}

/** What stands at an address; undefined where nothing does. */
function contentAt(path: string, source: ContentSource): string | undefined {
  const [, first = '', second = '', third = ''] = path.split('/');
  switch (first) {
    case '':
      return home(source);
    case 'case-studies':
      if (second === 'from') return studies(source, third);
      return second === '' ? studies(source) : study(source, second);
    case 'themes':
      return theme(source, second);
    case 'pictures':
      return `Pictures like ${second}`;
    case 'today':
      return `Today is ${source.today()}. ${late(source.entry('case-study', { slug: 'c10' })?.data['title'])}`;
    case 'sitemap.xml':
      return sitemap(source);
    case '410':
      return second === '' ? first : toldAt(source, second);
    default:
      return ['404', 'robots.txt'].includes(first) ? first : undefined;
  }
}

/** A small site as the publisher would find it built: a first page, lists, case studies, themes, the day, a sitemap. */
export const smallSite: SiteRenderer = {
  render: async (url, source): Promise<RenderedPage> => {
    const { pathname } = new URL(url);
    if (isSearchFile(pathname)) return renderSearchFile(pathname, source);
    const { result: content, shareCards } = await withSource(source, () =>
      withShareCards(() => Promise.resolve(contentAt(pathname, source))),
    );
    return {
      status: content === undefined || pathname === '/404/' ? 404 : 200,
      contentType: pathname.endsWith('.xml') ? 'application/xml' : 'text/html',
      ...finish(content ?? '', source.late, shareCards),
    };
  },
};
