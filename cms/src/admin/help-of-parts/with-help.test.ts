import { expect, test, vi } from 'vitest';
import type { FormField, FormLayout } from '../content-manager';
import { withHelp } from './with-help';

vi.mock('./part-help', () => ({ PartHelp: 'part-help' }));

const field = (name: string, type: string, hint?: string): FormField => ({
  ...{ name, type, label: name, size: 12, attribute: { type } },
  ...(hint !== undefined && { hint }),
});

const form: FormLayout = {
  layout: [[[field('title', 'string', 'In a few words.')], [field('quotes', 'component', 'What people said.')]]],
  components: {
    'story.quote': { layout: [[field('links', 'component', 'Where it stands.'), field('more', 'component')]] },
  },
  options: {},
};

const helped = (rows: readonly (readonly FormField[])[]) =>
  rows.flat().map(({ name, labelAction }) => [name, labelAction !== undefined]);

test('each part with a help text shows it, within other parts too, and fields are left to Strapi', () => {
  const { layout, components } = withHelp(form);
  expect(helped(layout.flat())).toEqual([
    ['title', false],
    ['quotes', true],
  ]);
  expect(helped(components?.['story.quote']?.layout ?? [])).toEqual([
    ['links', true],
    ['more', false],
  ]);
});
