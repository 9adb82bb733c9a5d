import { readFileSync } from 'node:fs';
import type { Verdict } from '../accessibility/check-site.ts';
import type { Release, ReleasedPage } from './release.ts';
import { atAnyTime, classesIn, selectorsOf } from './selectors.ts';

/**
 * Holds every page against all style sheets: a rule that fits something on a page stands in a sheet of that page. Sheets
 * are put together by what components and views import, so that one import too few shows here.
 */
export function checkStyles(release: Release): Verdict[] {
  const sheets = new Map<string, readonly string[]>();
  const selectorsAt = (href: string) => {
    const known = sheets.get(href) ?? selectorsOf(contentAt(href, release));
    sheets.set(href, known);
    return known;
  };
  const own = release.pages.map((page) => ({ page, selectors: new Set(sheetsOf(page).flatMap(selectorsAt)) }));
  const all = [...new Set([...sheets.values()].flat())];
  return own.map(({ page, selectors }) => ({
    name: `${page.path} loads the styles of what it shows`,
    faults: fitting(
      page,
      all.filter((selector) => !selectors.has(selector)),
    ).map((selector) => `expected the rule "${selector}" in a style sheet of the page, found it only in others'`),
  }));
}

/** The sheets for screens. */
const sheetsOf = ({ root }: ReleasedPage): string[] =>
  root.querySelectorAll('link[rel=stylesheet]:not([media=print])').flatMap((link) => link.getAttribute('href') ?? []);

function contentAt(href: string, release: Release): string {
  const file = release.fileAt(href);
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

/** The selectors with a class that fit something on a page. */
function fitting({ root }: ReleasedPage, selectors: readonly string[]): string[] {
  const here = new Set(root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]));
  return selectors.filter((selector) => {
    const named = classesIn(atAnyTime(selector));
    return (
      named.length > 0 && named.every((name) => here.has(name)) && root.querySelector(atAnyTime(selector)) !== null
    );
  });
}
