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
  return [...scripts.map(({ text }) => text), ...handlers.map(([, code]) => code)];
}
