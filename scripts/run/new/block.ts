import { before, importing, json, type Change, type Edit } from './change.ts';
import { namesOf, type Names } from './names.ts';
import { field, schemaText } from './schema.ts';

const PAGE_SCHEMA = 'cms/src/api/page/content-types/page/schema.json';
const PAGE_QUERY = 'site/src/content/page/page.query.graphql';
const PAGE_FIXTURES = 'site/src/content/page/fixtures.ts';
const BLOCKS = 'site/src/blocks/registry.ts';

/** A block that editors can put on pages, with a heading and a text to begin with. */
export function blockChange(name: string, title?: string): Change {
  const names = namesOf(name, title);
  const { kebab, camel, pascal } = names;
  const folder = `site/src/blocks/${pascal}Block`;
  return {
    files: {
      [`cms/src/components/sections/${kebab}.json`]: schemaText(schema(names)),
      [`${folder}/${pascal}Block.fragment.graphql`]: `fragment ${pascal}Block on ${typename(names)} {\n  heading\n  body\n}\n`,
      [`${folder}/${kebab}-block.ts`]: load(names),
      [`${folder}/${pascal}Block.astro`]: view(names),
      [`${folder}/fixtures.ts`]: fixtures(names),
    },
    edits: [
      json(PAGE_SCHEMA, (content) => offer(content, kebab)),
      before(PAGE_QUERY, /^ {2}}\n {2}seo/m, `    ...${pascal}Block\n`),
      importing(BLOCKS, `import ${pascal}Block from './${pascal}Block/${pascal}Block.astro';`),
      importing(BLOCKS, `import { ${camel}Block } from './${pascal}Block/${kebab}-block.ts';`),
      before(BLOCKS, /^} satisfies/m, `  ${typename(names)}: block(${camel}Block, ${pascal}Block),\n`),
      importing(PAGE_FIXTURES, `import { ${camel}Section } from '../../blocks/${pascal}Block/fixtures.ts';`),
      before(PAGE_FIXTURES, /^ {2}\],/m, `    ${camel}Section,\n`),
      ...demoEdits(names),
    ],
    left: [
      `Give the block its fields: cms/src/components/sections/${kebab}.json, then its fragment, what it loads, and its view in ${folder}.`,
      `Say what it looks like in a style sheet of its own in ${folder}, which the view imports, if it needs more than headings and text do.`,
      'The demo page “About this site” shows it in an empty CMS; one that is filled keeps what it has.',
    ],
  };
}

const typename = ({ pascal }: Names) => `ComponentSections${pascal}`;

const schema = ({ kebab, title }: Names) => ({
  collectionName: `components_sections_${kebab.replaceAll('-', '_')}`,
  info: { displayName: title, icon: 'bulletList', description: `${title}: a heading and a text.` },
  options: {},
  pluginOptions: { 'edit-view': { mainField: 'heading', layout: [['heading'], ['body']] } },
  attributes: {
    heading: field({ type: 'string', required: true, maxLength: 200 }, 'Heading', 'Short.'),
    body: field({ type: 'blocks', required: true }, 'Text', 'What stands under the heading.'),
  },
});

/** Lets editors choose it. */
function offer(schemaOfPage: Record<string, unknown>, kebab: string): void {
  const { attributes } = schemaOfPage as { attributes: { sections: { components: string[] } } };
  attributes.sections.components.push(`sections.${kebab}`);
}

const load = (names: Names) => `import { prose, type Prose } from '../../content/rich-text/rich-text.ts';
import type { SectionOf } from '../section.ts';

/** ${names.title}: a heading and a text. */
export interface ${names.pascal}BlockData {
  readonly heading: string;
  readonly body: Prose | undefined;
}

export function ${names.camel}Block(
  { heading, body }: SectionOf<'${typename(names)}'>,
  field: string,
): ${names.pascal}BlockData {
  return { heading, body: prose(body, { field: \`\${field}.body\`, under: 2 }) };
}
`;

const view = ({ kebab, pascal }: Names) => `---
import Prose from '../../components/Prose/Prose.astro';
import type { ${pascal}BlockData } from './${kebab}-block.ts';

type Props = ${pascal}BlockData;

const { heading, body } = Astro.props;
---

<section class="block">
  <h2>{heading}</h2>
  {body && <Prose prose={body} />}
</section>
`;

const fixtures = (names: Names) => `import { paragraph } from '../../content/fixtures/rich-text-fixtures.ts';
import type { SectionOf } from '../section.ts';

export const ${names.camel}Section: SectionOf<'${typename(names)}'> = {
  __typename: '${typename(names)}',
  heading: '${names.title} on a page',
  body: paragraph('What stands under it.'),
};
`;

/** Shows the block on a page of the demo content. */
const demoEdits = ({ kebab, title }: Names): Edit[] => [
  before(
    'cms/demo/content/pages/page-types.ts',
    /;\n\ninterface Download/,
    `\n  | { block: '${kebab}'; heading: string; body: string }`,
  ),
  before(
    'cms/demo/entries/pages.ts',
    /^ {4}case 'timeline':/m,
    `    case '${kebab}':\n      return { heading: section.heading, body: toBlocks(section.body) };\n`,
  ),
  before(
    'cms/demo/content/pages/about.ts',
    /^ {2}\],\n};/m,
    `    { block: '${kebab}', heading: '${title} (an invented example)', body: 'This text is invented, to show the block.' },\n`,
  ),
];
