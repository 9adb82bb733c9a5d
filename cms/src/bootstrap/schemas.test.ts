import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = join(__dirname, '..');

interface Section {
  title: string;
  first: string;
}

interface Schema {
  info: { displayName: string; description: string };
  pluginOptions: {
    i18n?: { localized: boolean };
    'edit-view'?: { layout?: string[][]; list?: string[]; mainField?: string; sections?: Section[] };
  };
  attributes: Record<
    string,
    {
      type: string;
      visible?: boolean;
      pluginOptions?: { i18n?: unknown; 'edit-view'?: { label?: string; description?: string } };
    }
  >;
}

/** The schemas of all content types and components but those that the system alone fills in. */
const schemas: [string, Schema][] = ['api', 'components']
  .flatMap((folder) => readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true }))
  .filter(
    (entry) =>
      entry.name.endsWith('.json') && !/change|lost-relation|preview-link|review-(request|rule)/.test(entry.parentPath),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path): [string, Schema] => [relative(SOURCE, path), JSON.parse(readFileSync(path, 'utf8'))]);

test('there are schemas to look at', () => {
  expect(schemas.length).toBeGreaterThan(45);
});

describe.each(schemas)('%s', (_path, schema) => {
  const view = schema.pluginOptions['edit-view'];
  const shown = Object.entries(schema.attributes).filter(([, { visible }]) => visible !== false);

  test('says what it is', () => {
    expect(schema.info.displayName).toMatch(/^[A-Z]/);
    expect(schema.info.description).toMatch(/\.$/);
  });

  test.each(shown)('tells editors what "%s" is, in a label and a sentence', (_name, attribute) => {
    const words = attribute.pluginOptions?.['edit-view'];
    expect(words?.label).toMatch(/^[A-Z0-9]/);
    expect(words?.description).toMatch(/[.?!”)]$/);
  });

  test('has a place in its form for each field, and each field once', () => {
    expect(view?.layout?.flat().toSorted()).toEqual(shown.map(([name]) => name).toSorted());
  });

  test('begins each section of its form with a row of it, in the order of the rows, the first one at the top', () => {
    const rows = view?.layout?.map(([first]) => first) ?? [];
    const starts = view?.sections?.map(({ first }) => rows.indexOf(first));
    if (!starts) return;
    expect(starts).not.toContain(-1);
    expect(starts).toEqual([0, ...starts.slice(1).toSorted((a, b) => a - b)]);
  });

  test('names an entry by a field that exists', () => {
    expect(['id', ...Object.keys(schema.attributes)]).toContain(view?.mainField);
  });

  test('says of each field whether it is translated, if the type is', () => {
    if (!schema.pluginOptions.i18n?.localized) return;
    const silent = Object.entries(schema.attributes).filter(
      ([, { pluginOptions }]) => pluginOptions?.i18n === undefined,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
