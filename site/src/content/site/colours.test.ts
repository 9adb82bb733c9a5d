import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DRAWN_COLOURS, SITE_COLOURS } from './colours.ts';

const tokens = readFileSync(join(import.meta.dirname, '..', '..', 'styles', 'tokens.css'), 'utf8');

it('the colours around a page are those of the page, in light and dark', () => {
  const pages = [...tokens.matchAll(/--color-page:\s*(#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  expect(pages).toEqual([SITE_COLOURS.light, SITE_COLOURS.dark]);
});

it('pictures are drawn in the colours of light pages', () => {
  const light = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(tokens)?.[1];
  const [text, muted, arm] = [light('color-text'), light('color-muted'), light('color-done')];
  expect(DRAWN_COLOURS).toEqual({ text, muted, arm });
});
