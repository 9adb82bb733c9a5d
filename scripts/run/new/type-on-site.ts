import { fixtures, test } from './type-tests.ts';
import { listView, pageView } from './type-views.ts';
import type { NewType } from './names.ts';

/** The site's side of a new content type. */
export function typeOnSite(type: NewType): Record<string, string> {
  const { one, many } = type;
  const folder = `site/src/content/${one.kebab}`;
  const routes = `site/src/pages/${many.kebab}`;
  return {
    [`${folder}/${one.kebab}.query.graphql`]: query(type),
    [`${folder}/${one.kebab}.ts`]: definition(type),
    [`${folder}/${one.kebab}-page.ts`]: page(type),
    [`${folder}/${many.kebab}-page.ts`]: listPage(type),
    [`${folder}/fixtures.ts`]: fixtures(type),
    [`${folder}/${one.kebab}.test.ts`]: test(type),
    [`site/src/messages/en/${many.kebab}.ts`]: texts(type),
    [`site/src/views/${one.pascal}Page.astro`]: pageView(type),
    [`site/src/views/${many.pascal}Page.astro`]: listView(type),
    [`${routes}/[slug].astro`]: route(
      `${one.camel}Page`,
      `${one.kebab}/${one.kebab}-page`,
      one.pascal,
      "Astro.params.slug ?? ''",
    ),
    [`${routes}/index.astro`]: listRoute(type),
    [`${routes}/feed.atom.ts`]: feed(type),
  };
}

const query = ({
  one,
  many,
}: NewType) => `query ${many.pascal}($filters: ${one.pascal}FiltersInput, $pagination: PaginationArg, $locale: I18NLocaleCode) {
  ${many.camel}_connection(filters: $filters, pagination: $pagination, sort: "documentId:asc", locale: $locale) {
    nodes {
      ...${one.pascal}
    }
    pageInfo {
      total
    }
  }
}

fragment ${one.pascal} on ${one.pascal} {
  __typename
  documentId
  locale
  createdAt
  publishedAt
  title
  slug
  summary
  body
  seo {
    ...Seo
  }
}
`;

const definition = ({
  one,
  many,
}: NewType) => `import { ${many.pascal}Document, type ${one.pascal}Fragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** A ${one.title.toLowerCase()}. */
export type ${one.pascal} = Normalised<${one.pascal}Fragment>;

export const ${many.camel} = collection({
  type: '${one.kebab}',
  document: ${many.pascal}Document,
  list: (answer) => answer.${many.camel}_connection,
  filterBy: [],
  orderBy: ['title', 'createdAt'],
  address: { pages: '/${many.kebab}/', index: '/${many.kebab}/', feed: '/${many.kebab}/feed.atom' },
  sitemap: { order: 'title' },
});
`;

const page = ({ one, many }: NewType) => `import { messages } from '../../messages/messages.ts';
import type { Fact } from '../facts/fact.ts';
import { labelledFacts } from '../facts/labelled-facts.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { fieldName } from '../reading/field-name.ts';
import { pathTo } from '../reading/path-to.ts';
import { readEntry } from '../reading/read.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';
import { articleFacts } from '../structured-data/structured-facts.ts';
import { ${many.camel} } from './${one.kebab}.ts';

/** The page of a ${one.title.toLowerCase()}. */
export interface ${one.pascal}PageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string;
  readonly body: Prose | undefined;
  readonly facts: readonly Fact[];
}

/** The page of a ${one.title.toLowerCase()}; undefined where there is none with the slug. */
export async function ${one.camel}Page(slug: string): Promise<${one.pascal}PageData | undefined> {
  const entry = await readEntry('${one.kebab}', { slug });
  if (!entry) return undefined;
  const { title, summary, seo } = entry;
  return {
    frame: await pageFrame({
      title,
      path: pathTo(${many.camel}, entry),
      description: summary,
      seo,
      trail: [{ text: messages.${many.camel}.title, href: '/${many.kebab}/' }],
      kind: 'article',
      cover: { kicker: messages.${many.camel}.one },
      feeds: [{ title: messages.${many.camel}.feed, href: '/${many.kebab}/feed.atom' }],
      structured: [articleFacts(entry)],
    }),
    title,
    summary,
    body: prose(entry.body, { field: fieldName('${one.kebab}', title, 'body'), under: 1 }),
    facts: labelledFacts('${one.kebab}', entry),
  };
}
`;

const listPage = ({ one, many }: NewType) => `import { messages } from '../../messages/messages.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { pathTo } from '../reading/path-to.ts';
import { readList } from '../reading/read.ts';
import { listFacts } from '../structured-data/structured-facts.ts';
import { ${many.camel} } from './${one.kebab}.ts';

/** A ${one.title.toLowerCase()} in a list. */
export interface ${one.pascal}CardData {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

/** All ${many.title.toLowerCase()}. */
export interface ${many.pascal}PageData {
  readonly frame: PageFrame;
  readonly cards: readonly ${one.pascal}CardData[];
}

/** The page of all ${many.title.toLowerCase()}; undefined where there are none. */
export async function ${many.camel}Page(): Promise<${many.pascal}PageData | undefined> {
  const all = await readList('${one.kebab}', { order: 'title' });
  if (all.length === 0) return undefined;
  const cards = all.map((entry) => ({
    title: entry.title,
    summary: entry.summary,
    href: pathTo(${many.camel}, entry),
  }));
  return {
    frame: await pageFrame({
      title: messages.${many.camel}.title,
      path: '/${many.kebab}/',
      description: messages.${many.camel}.description,
      feeds: [{ title: messages.${many.camel}.feed, href: '/${many.kebab}/feed.atom' }],
      structured: [listFacts(cards)],
    }),
    cards,
  };
}
`;

const texts = ({ one, many }: NewType) => `/** The ${many.title.toLowerCase()}. */
export const ${many.camel} = {
  one: '${one.title}',
  title: '${many.title}',
  description: 'All our ${many.title.toLowerCase()}, by title.',
  feed: 'New ${many.title.toLowerCase()}',
};
`;

const route = (load: string, file: string, view: string, args: string) => `---
import { ${load} } from '../../content/${file}.ts';
import ${view}Page from '../../views/${view}Page.astro';

const page = await ${load}(${args});
if (!page) return new Response(null, { status: 404 });
---

<${view}Page {...page} />
`;

/** The list is there as well while nothing is in it: the menu may lead to it. */
const listRoute = ({ one, many }: NewType) => `---
import { ${many.camel}Page } from '../../content/${one.kebab}/${many.kebab}-page.ts';
import { nothingYetPage } from '../../content/page-frame/nothing-yet-page.ts';
import { messages } from '../../messages/messages.ts';
import ${many.pascal}Page from '../../views/${many.pascal}Page.astro';
import NothingYetPage from '../../views/NothingYetPage.astro';

const page = await ${many.camel}Page();
const nothingYet = page ? undefined : await nothingYetPage(messages.${many.camel}.title, '/${many.kebab}/');
---

{page && <${many.pascal}Page {...page} />}
{nothingYet && <NothingYetPage {...nothingYet} />}
`;

const feed = ({ one, many }: NewType) => `import type { Endpoint } from '../../rendering/endpoint.ts';
import { feedResponse } from '../../content/feeds/atom.ts';
import { entryFeed } from '../../content/feeds/entry-feed.ts';
import { messages } from '../../messages/messages.ts';

const { feed: title, description: subtitle } = messages.${many.camel};

export const GET: Endpoint = async ({ url }) =>
  feedResponse(await entryFeed('${one.kebab}', { title, subtitle }, url), url);
`;
