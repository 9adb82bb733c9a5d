import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aboutPage } from '../content/page/fixtures.ts';
import { renderRoute } from '../content/testing/rendered.ts';
import Styleguide from '../pages/styleguide.astro';

const COMPONENTS = join(import.meta.dirname, '../components');

/** The components that a file shows, and those that they show themselves. */
function shownBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']*\.astro)'/g)) {
    const next = normalize(join(dirname(file), path));
    if (!found.has(next)) shownBy(next, found.add(next));
  }
  return found;
}

describe('the style guide', () => {
  it('shows every component', () => {
    const shown = shownBy(join(import.meta.dirname, 'StyleguidePage.astro'));
    const all = readdirSync(COMPONENTS).map((name) => join(COMPONENTS, name, `${name}.astro`));
    expect(all.filter((component) => !shown.has(component))).toEqual([]);
  });

  it('shows every block', async () => {
    const { texts } = await renderRoute(Styleguide);
    expect(texts('#blocks .blocks > *')).toHaveLength(aboutPage.sections.length);
  });

  it('has no link that leads to what only the fixtures have', async () => {
    const { attributes } = await renderRoute(Styleguide);
    const local = attributes('.specimen a', 'href').filter((href) => href?.startsWith('/'));
    expect(local.filter((href) => !href?.startsWith('/styleguide/'))).toEqual([]);
  });
});
