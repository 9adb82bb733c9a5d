import { field, schemaText } from './schema.ts';
import type { NewType } from './names.ts';

/** The CMS's side of a new content type: its form, and two demo entries. */
export const typeInCms = (type: NewType): Record<string, string> => ({
  [`cms/src/api/${type.one.kebab}/content-types/${type.one.kebab}/schema.json`]: schemaText(schema(type)),
  [`cms/demo/entries/${type.many.kebab}.ts`]: demoEntries(type),
});

const schema = ({ one, many }: NewType) => ({
  kind: 'collectionType',
  collectionName: many.kebab.replaceAll('-', '_'),
  info: {
    singularName: one.kebab,
    pluralName: many.kebab,
    displayName: one.title,
    description: `A ${one.title.toLowerCase()}, with a page of its own.`,
  },
  options: { draftAndPublish: true },
  pluginOptions: {
    i18n: { localized: true },
    'edit-view': {
      mainField: 'title',
      layout: [['title', 'slug'], ['summary'], ['body'], ['seo']],
      list: ['title', 'slug', 'updatedAt'],
      sort: 'title:asc',
    },
  },
  attributes: {
    title: field(
      { type: 'string', required: true, maxLength: 120 },
      'Title',
      'What it is about, in a few words.',
      true,
    ),
    slug: field(
      { type: 'uid', targetField: 'title', required: true, maxLength: 120 },
      'Address',
      'The last part of the web address. Small letters, numbers and hyphens. It is made from the title. If you change it later, people who saved the old address are sent to the new one.',
      false,
    ),
    summary: field(
      { type: 'text', required: true, maxLength: 280 },
      'Summary',
      'In one or two sentences, for lists and search results. At most 280 letters.',
      true,
    ),
    body: field({ type: 'blocks' }, 'Text', 'The whole text, with headings where it is long.', true),
    seo: field(
      { type: 'component', component: 'shared.seo', repeatable: false },
      'Search and sharing',
      'What search engines and social media show. Leave it empty to use the title and summary.',
      true,
    ),
  },
});

const demoEntries = ({ one, many }: NewType) => `import { toBlocks } from '../markdown/blocks';
import type { Library } from './library';

/** What there is to read at first; it says that it is invented. */
const ${many.camel} = [
  {
    slug: 'a-first-${one.kebab}',
    title: 'A first ${one.title.toLowerCase()}',
    summary: 'An invented ${one.title.toLowerCase()}, to show what one looks like.',
    body: 'This ${one.title.toLowerCase()} is invented. Write your own in its place.',
  },
  {
    slug: 'a-second-${one.kebab}',
    title: 'A second ${one.title.toLowerCase()}',
    summary: 'Another invented ${one.title.toLowerCase()}, so that the list has two.',
    body: 'This ${one.title.toLowerCase()} is invented, too.',
  },
];

/** ${many.title}, each with a page of its own. */
export async function add${many.pascal}(library: Library): Promise<void> {
  for (const { body, ...${one.camel} } of ${many.camel})
    await library.add('api::${one.kebab}.${one.kebab}', ${one.camel}.slug, { ...${one.camel}, body: toBlocks(body) });
}
`;
