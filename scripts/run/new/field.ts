import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, json, type Change, type Edit } from './change.ts';
import { namesOf, type Names } from './names.ts';
import { field } from './schema.ts';

const LABELS = 'site/src/messages/en/fields.ts';

/**
 * A text of one line in a content type, from the CMS's form to the facts that its page shows.
 * @param type Such as `case-study`.
 * @param root The project's folder.
 * @throws {Error} where there is no such type, or it has the field already.
 */
export function fieldChange(type: string, name: string, label: string | undefined, root: string): Change {
  const names = namesOf(name, label);
  const schema = `cms/src/api/${type}/content-types/${type}/schema.json`;
  const folder = `site/src/content/${type}`;
  if (!existsSync(join(root, schema)) || !existsSync(join(root, folder)))
    throw new Error(
      `Expected a content type, such as "case-study", found "${type}": there is no ${schema} or no ${folder}.`,
    );
  const { camel, title } = names;
  return {
    files: {},
    edits: [
      json(schema, (content) => addAttribute(content, names, schema)),
      before(`${folder}/${type}.query.graphql`, /^(?: {2}seo \{|\}\n*(?![\s\S]))/m, `  ${camel}\n`),
      ...fixtureEdits(`${folder}/fixtures.ts`, root, names),
      labelEdit(type, names),
    ],
    left: showsFacts(join(root, folder))
      ? [`Say what “${title}” is for to editors: its description in ${schema}.`]
      : [
          `Show it: the page of ${type} shows no plain facts yet. \`labelledFacts\` in site/src/content/facts makes them.`,
        ],
  };
}

interface SchemaContent {
  attributes: Record<string, unknown>;
  pluginOptions: { i18n?: { localized?: boolean }; 'edit-view': { layout: string[][] } };
}

/** Puts the field into the schema, and into the form above “Search and sharing”. */
function addAttribute(content: object, { camel, title }: Names, path: string): void {
  const { attributes, pluginOptions } = content as SchemaContent;
  if (camel in attributes) throw new Error(`Expected no field "${camel}" in ${path}, found one. Choose another name.`);
  const translated = pluginOptions.i18n?.localized === true ? true : undefined;
  attributes[camel] = field({ type: 'string', maxLength: 200 }, title, 'In a few words.', translated);
  const { layout } = pluginOptions['edit-view'];
  const seo = layout.findIndex((row) => row.includes('seo'));
  layout.splice(seo === -1 ? layout.length : seo, 0, [camel]);
}

/** Empty in every fixture, but filled in in the one that has everything. */
function fixtureEdits(path: string, root: string, { camel, title }: Names): Edit[] {
  const text = readFileSync(join(root, path), 'utf8');
  const full = /^export const full\w*\b[^=]*= \{\n {2}\.\.\.\w+,\n/m.exec(text);
  return [
    before(path, /^} as const;/m, `  ${camel}: null,\n`),
    ...(full
      ? [{ path, change: (now: string) => now.replace(full[0], `${full[0]}  ${camel}: '${title} of it',\n`) }]
      : []),
  ];
}

/** Says what readers see the field called. */
const labelEdit = (type: string, { camel, title }: Names): Edit => ({
  path: LABELS,
  change: (text) => {
    const line = `    ${camel}: '${title}',\n`;
    const of = `  '${type}': {\n`;
    if (text.includes(of)) return text.replace(of, of + line);
    return text.replace(/export const fields = \{\n?/, (found) => `${found.trimEnd()}\n${of}${line}  },\n`);
  },
});

/** Whether anything in the folder of a type shows plain facts. */
const showsFacts = (folder: string): boolean =>
  ['summary-facts.ts', `${folder.split('/').at(-1) ?? ''}-page.ts`].some(
    (file) => existsSync(join(folder, file)) && readFileSync(join(folder, file), 'utf8').includes('labelledFacts('),
  );
