import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { describe, expect, it } from 'vitest';
import { rendererAdapter } from './adapter.ts';

/** In the site's folder, where Node finds what the site is built with. */
const CACHE = join(import.meta.dirname, '..', 'node_modules', '.cache');

/** What a build may take on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** Builds a site of one page with the renderer's own runtime. */
async function buildPage(page: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const root = mkdtempSync(join(CACHE, 'adapter-'));
  for (const [file, text] of Object.entries({ 'src/pages/index.astro': page, ...more })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  try {
    const quiet = { logLevel: 'silent', vite: { logLevel: 'silent' } } as const;
    await build({ root, configFile: false, output: 'server', adapter: rendererAdapter(), ...quiet });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const html = (body: string) => `<html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

describe('the build of the renderer', { timeout: PATIENCE }, () => {
  it('takes a page of HTML and components', async () => {
    const card = `---\nconst { title } = Astro.props;\n---\n<h2>{title}</h2>\n<slot />\n`;
    const page = `---\nimport Card from '../Card.astro';\n---\n${html('<Card title="A card"><p>Text</p></Card>')}`;
    await expect(buildPage(page, { 'src/Card.astro': card })).resolves.toBeUndefined();
  });

  it('names a component with an island, which the runtime cannot make', async () => {
    const page = `---\nimport { Counter } from '../counter.ts';\n---\n${html('<Counter client:load />')}`;
    await expect(buildPage(page, { 'src/counter.ts': 'export const Counter = () => null;\n' })).rejects.toThrow(
      /no client: directive, found one in .*src\/pages\/index\.astro/,
    );
  });

  it('makes a file of the script of a component', async () => {
    await expect(buildPage(html('<script>console.log(1);</script>'))).resolves.toBeUndefined();
  });
});
