import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SITE_COLOURS } from './colours.ts';

const tokens = readFileSync(join(import.meta.dirname, '..', '..', 'styles', 'tokens.css'), 'utf8');

it('the colours around a page are those of the page, in light and dark', () => {
  const pages = [...tokens.matchAll(/--color-page:\s*(#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  expect(pages).toEqual([SITE_COLOURS.light, SITE_COLOURS.dark]);
});
