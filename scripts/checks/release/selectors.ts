/** The selectors of a style sheet's rules, one by one, as they are written; those of at-rules such as `@media` too. */
export function selectorsOf(css: string): string[] {
  const heads = [...withoutComments(css).matchAll(/([^{};]+)\{/g)].flatMap(([, head = '']) => head.trim());
  return [...new Set(heads.filter((head) => !head.startsWith('@')).flatMap(separately))];
}

const withoutComments = (css: string) => css.replaceAll(/\/\*[^]*?\*\//g, '');

/** `a, b:is(c, d)` is `a` and `b:is(c, d)`. */
function separately(list: string): string[] {
  let depth = 0;
  const marked = Array.from(list, (letter) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    return letter === ',' && depth === 0 ? '\n' : letter;
  });
  return marked
    .join('')
    .split('\n')
    .map((selector) => selector.trim());
}

/** The names of classes in a selector. */
export const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []);

/**
 * A selector without what depends on the reader or is drawn (`:hover`; `::before`, which minifiers write `:before`): what it
 * could match at some time.
 */
export const atAnyTime = (selector: string): string =>
  selector
    .replaceAll(/::[\w-]+(\([^)]*\))?/g, '')
    .replaceAll(/:(before|after|hover|focus(-visible|-within)?|active|visited|target(-current)?|popover-open)\b/g, '')
    .replace(/[\s>+~]+$/, '');
