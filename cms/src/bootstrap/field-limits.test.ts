import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ITEM_LIMIT, SLUG_LIMIT } from '@waymark/shared-types';
import { describe, expect, it } from 'vitest';

const SOURCE = join(__dirname, '..');

interface Field {
  type: string;
  maxLength?: number;
  min?: number;
  max?: number;
  repeatable?: boolean;
  pluginOptions?: { publishing?: { holds?: string }; 'edit-view'?: { label?: string; description?: string } };
}

/** What the system alone writes, and nobody fills in. */
const OWN_TYPES = ['change', 'lost-relation', 'preview-link', 'schedule'];

/** The fields that people fill in, of all content types and components, by file and name. */
const fields: [string, Field][] = ['api', 'components']
  .flatMap((folder) => readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true }))
  .filter(
    (entry) => entry.name.endsWith('.json') && !OWN_TYPES.some((type) => entry.parentPath.includes(join('api', type))),
  )
  .flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const { attributes }: { attributes: Record<string, Field> } = JSON.parse(readFileSync(path, 'utf8'));
    return Object.entries(attributes).map(([name, field]): [string, Field] => [
      `${relative(SOURCE, path)} ${name}`,
      field,
    ]);
  });

/** The fields of these kinds that are not as they should be. */
const without = (types: readonly string[], isRight: (field: Field) => boolean): string[] =>
  fields.filter(([, field]) => types.includes(field.type) && !isRight(field)).map(([name]) => name);

describe('every field has a limit, so that a slip of the keyboard is told in its form:', () => {
  it('a text in letters', () => {
    expect(without(['string', 'text'], ({ maxLength = 0 }) => maxLength > 0 && maxLength <= 10_000)).toEqual([]);
    expect(without(['uid'], ({ maxLength }) => maxLength === SLUG_LIMIT)).toEqual([]);
  });

  it('a one-line text in what every database holds', () => {
    expect(without(['string'], ({ maxLength = 0 }) => maxLength <= 255)).toEqual([]);
  });

  it('a number in size', () => {
    expect(without(['integer', 'decimal'], ({ min, max }) => min !== undefined && max !== undefined)).toEqual([]);
  });

  it('a list in items', () => {
    expect(without(['dynamiczone'], ({ max }) => max === ITEM_LIMIT)).toEqual([]);
    expect(without(['component'], ({ repeatable, max }) => !repeatable || max === ITEM_LIMIT)).toEqual([]);
  });
});

describe('every text says what it holds, so that the gate knows its rule:', () => {
  /** The redirects’ own rules are stricter, because their addresses go into the settings of web servers. */
  const isRedirect = (name: string) => name.includes('redirect');
  const wordsOf = ({ pluginOptions }: Field) =>
    `${pluginOptions?.['edit-view']?.label} ${pluginOptions?.['edit-view']?.description}`;

  it.each([
    ['address', /\b(?:url|website|link)$/i, /https:|web address/i],
    ['language', / language$/, /language code/i],
  ])('%s', (kind, namedSo, describedSo) => {
    const meant = fields.filter(
      ([name, field]) =>
        ['string', 'text'].includes(field.type) &&
        !isRedirect(name) &&
        (namedSo.test(name) || describedSo.test(wordsOf(field))),
    );
    const marked = fields.filter(([, field]) => field.pluginOptions?.publishing?.holds === kind);
    expect(marked.length).toBeGreaterThan(1);
    expect(meant.map(([name]) => name)).toEqual(marked.map(([name]) => name));
  });
});
