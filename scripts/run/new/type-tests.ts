import type { NewType } from './names.ts';

/** Two entries: one with everything, one with no more than it needs. */
export const fixtures = ({ one }: NewType): string => `import { paragraph } from '../fixtures/rich-text-fixtures.ts';
import type { ${one.pascal} } from './${one.kebab}.ts';

const base = {
  __typename: '${one.pascal}',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  seo: null,
} as const;

/** A ${one.title.toLowerCase()} with every field filled in. */
export const full${one.pascal}: ${one.pascal} = {
  ...base,
  documentId: '${one.kebab}-full',
  title: 'A full ${one.title.toLowerCase()}',
  slug: 'a-full-${one.kebab}',
  summary: 'It has everything.',
  body: paragraph('All of its text.'),
};

/** A ${one.title.toLowerCase()} with no more than it needs. */
export const short${one.pascal}: ${one.pascal} = {
  ...base,
  documentId: '${one.kebab}-short',
  title: 'A short ${one.title.toLowerCase()}',
  slug: 'a-short-${one.kebab}',
  summary: 'It has little.',
  body: null,
};
`;

/** What its pages and its feed are held to. */
export const test = ({ one, many }: NewType): string => `import { describe, expect, it } from 'vitest';
import { withSource } from '../current-source.ts';
import { entryFeed } from '../feeds/entry-feed.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { full${one.pascal}, short${one.pascal} } from './fixtures.ts';
import { ${one.camel}Page } from './${one.kebab}-page.ts';
import { ${many.camel}Page } from './${many.kebab}-page.ts';

describe('a ${one.title.toLowerCase()}', () => {
  it.each([full${one.pascal}, short${one.pascal}])('has a page of its own: $slug', async ({ slug, title, summary }) => {
    const page = await withSource(fixtureSource(), () => ${one.camel}Page(slug));
    expect(page).toMatchObject({ title, summary, frame: { path: \`/${many.kebab}/\${slug}/\` } });
  });

  it('has no page where there is none', async () => {
    expect(await withSource(fixtureSource(), () => ${one.camel}Page('nothing'))).toBeUndefined();
  });
});

describe('the ${many.title.toLowerCase()}', () => {
  it('are listed by title, and not at all while there are none', async () => {
    const titles = (await withSource(fixtureSource(), ${many.camel}Page))?.cards.map(({ title }) => title);
    expect(titles).toEqual([full${one.pascal}.title, short${one.pascal}.title]);
    expect(await withSource(fixtureSource({ '${one.kebab}': [] }), ${many.camel}Page)).toBeUndefined();
  });

  it('are told of in a feed', async () => {
    const words = { title: 'New', subtitle: 'What is new.' };
    const site = new URL('https://example.org/');
    const feed = await withSource(fixtureSource(), () => entryFeed('${one.kebab}', words, site));
    expect(feed?.entries.map(({ path }) => path).sort()).toEqual([
      '/${many.kebab}/a-full-${one.kebab}/',
      '/${many.kebab}/a-short-${one.kebab}/',
    ]);
  });
});
`;
