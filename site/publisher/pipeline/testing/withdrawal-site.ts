import type { ContentSource, SourceEntry } from '../../../src/content/content-source.ts';
import { isSearchFile } from '../../../src/content/search/search.ts';
import { withSource } from '../../../src/content/current-source.ts';
import { early } from '../../../src/content/late/early.ts';
import { standingIn } from '../../../src/content/late/marks.ts';
import { requestShareCard, withShareCards } from '../../../src/content/media/request-share-card.ts';
import { finish } from '../../../src/rendering/finish.ts';
import type { RenderedPage } from '../../../src/renderer.ts';
import { renderSearchFile } from './search-files.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const idOf = (value: unknown) => text(Object.assign({ file: undefined }, value).file);
const late = (value: unknown) => standingIn('h', text(value));
const shown = ({ data }: SourceEntry) =>
  `<a href="/case-studies/${text(data['slug'])}/">${late(data['title'])}</a><q>${text(data['summary'])}</q>`;

function picture(source: ContentSource, { data }: SourceEntry): string {
  return ['picture', 'film']
    .flatMap((field) => source.entry('file', { id: idOf(data[field]) }) ?? [])
    .map(({ data: file }) => {
      const { path, alternativeText, caption } = file;
      return `<img src="${text(path)}" alt="${text(alternativeText)}"><p>${text(caption)}</p>`;
    })
    .join('');
}

function study(source: ContentSource, slug: string): string | undefined {
  const entry = source.entry('case-study', { slug });
  if (!entry) return undefined;
  if (early(text(entry.data['title'])) === 'impossible') throw new Error('No page can be made of this.');
  const { path } = requestShareCard({ title: text(entry.data['title']), kicker: undefined, site: 'Small' });
  const also = source.entry('case-study', { id: text(entry.data['also']) });
  const link = text(entry.data['link']);
  return [
    `<meta property="og:image" content="http://localhost${path}">`,
    shown(entry),
    picture(source, entry),
    also ? shown(also) : '',
    link === '' ? '' : `<a href="${link}">More</a>`,
  ].join('\n');
}

function contentAt(path: string, source: ContentSource): string | undefined {
  const [, first = '', second = ''] = path.split('/');
  const all = () => source.list('case-study', { order: 'title' });
  switch (first) {
    case '': {
      const home = source.entry('home', {});
      return (
        home &&
        [`<h1>${text(home.data['title'])}</h1>`, ...all().map(shown), '<a href="/data.json">Data</a>'].join('\n')
      );
    }
    case 'case-studies':
      return study(source, second);
    case 'data.json':
      return JSON.stringify(all().map(({ data }) => [data['title'], data['summary']]));
    case 'sitemap.xml':
      return `<urlset>${all()
        .map(({ data }) => `<url><loc>http://localhost/case-studies/${text(data['slug'])}/</loc></url>`)
        .join('')}</urlset>`;
    default:
      return ['404', '410', 'robots.txt'].includes(first) ? first : undefined;
  }
}

/** A small site on which a case study is shown in many places: a built site's entry module. */
export async function render(url: string, source: ContentSource): Promise<RenderedPage> {
  const { pathname } = new URL(url);
  if (isSearchFile(pathname)) return renderSearchFile(pathname, source);
  const { result: content, shareCards } = await withSource(source, () =>
    withShareCards(() => Promise.resolve(contentAt(pathname, source))),
  );
  const type = { '.xml': 'application/xml', '.json': 'application/json' }[/\.\w+$/.exec(pathname)?.[0] ?? ''];
  return {
    status: content === undefined || pathname === '/404/' ? 404 : 200,
    contentType: type ?? 'text/html',
    ...finish(content ?? '', source.late, shareCards),
  };
}
