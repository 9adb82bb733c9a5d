import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words } from './words';

const SOURCE = join(__dirname, '..', '..');

interface Schema {
  attributes: Record<string, { type: string; enum?: string[] }>;
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
}

const choices = ['api', 'components']
  .flatMap((folder) => readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true }))
  .filter(({ name }) => name.endsWith('.json'))
  .map(({ parentPath, name }) => JSON.parse(readFileSync(join(parentPath, name), 'utf8')) as Schema)
  .filter(({ pluginOptions }) => pluginOptions?.['content-manager']?.visible !== false)
  .flatMap(({ attributes }) => Object.values(attributes))
  .flatMap((attribute) => attribute.enum ?? []);

test('every choice in a form has words', () => {
  expect(choices.length).toBeGreaterThan(40);
  expect(choices.filter((choice) => !(choice in words))).toEqual([]);
  expect(words).toMatchObject({ bsl: 'BSL', 'under way': 'Under way' });
});

/** Where Strapi keeps its words, by the part of a key before the first dot. */
const STRAPI: Readonly<Record<string, string>> = {
  'content-manager': '@strapi/content-manager/dist/admin/translations/en.json.js',
  i18n: '@strapi/i18n/dist/admin/translations/en.json.js',
  upload: '@strapi/upload/dist/admin/translations/en.json.js',
  '': '@strapi/admin/dist/admin/admin/src/translations/en.json.js',
};

/** Keys that Strapi looks up without having words for them. */
const WITHOUT_WORDS = ['content-manager.plugin.name', 'content-manager.containers.list.table-headers.status'];

const own = Object.keys(words).filter((key) => key.includes('.') && !WITHOUT_WORDS.includes(key));

test.each(own)('Strapi still has words called %s', async (key) => {
  const plugin = Object.keys(STRAPI).find((name) => name !== '' && key.startsWith(`${name}.`)) ?? '';
  const file = join(SOURCE, '..', '..', 'node_modules', STRAPI[plugin] ?? '');
  const { default: theirs } = (await import(file)) as { default: Record<string, unknown> };
  const known = 'default' in theirs ? (theirs['default'] as Record<string, unknown>) : theirs;
  expect(Object.keys(known)).toContain(plugin === '' ? key : key.slice(plugin.length + 1));
});
