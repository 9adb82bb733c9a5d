import type { HTMLElement } from 'node-html-parser';

/** Scripts that only hold data run nothing (HTML Standard, 4.12.1, data blocks). */
const DATA_TYPES = /^(application\/(ld\+)?json|speculationrules)$/;

/** The addresses of the script files that a page loads. */
export function scriptFiles(root: HTMLElement): string[] {
  const named = root.querySelectorAll('script[src]').flatMap((script) => script.getAttribute('src') ?? []);
  const preloaded = root.querySelectorAll('link[rel=modulepreload]').flatMap((link) => link.getAttribute('href') ?? []);
  return [...new Set([...named, ...preloaded])];
}

/** The JavaScript that stands in a page itself: in scripts, and in attributes such as `onclick`. */
export function inlineScripts(root: HTMLElement): string[] {
  const scripts = root
    .querySelectorAll('script')
    .filter((script) => !DATA_TYPES.test(script.getAttribute('type') ?? ''));
  const handlers = root
    .querySelectorAll('*')
    .flatMap(({ attributes }) => Object.entries(attributes).filter(([name]) => /^on[a-z]+$/i.test(name)));
  return [...scripts.map(({ text }) => text), ...handlers.map(([, code]) => code)].filter((code) => code !== '');
}

/** What a built script loads before it runs: the bundler writes `from"./a.js"` and `import"./a.js"`. */
const IMPORT = /(?:from|import)\s*["'](\.[^"']+)["']/g;

/**
 * Script files with all that they import, each once.
 * @param files Addresses from `/`.
 * @param contentAt What stands at an address; an empty text where nothing does.
 */
export function withImports(files: readonly string[], contentAt: (file: string) => string): string[] {
  const all = new Set(files);
  // A set that grows while it is walked is walked to its end.
  for (const file of all) {
    for (const [, name = ''] of contentAt(file).matchAll(IMPORT))
      all.add(new URL(name, new URL(file, 'http://localhost')).pathname);
  }
  return [...all];
}
