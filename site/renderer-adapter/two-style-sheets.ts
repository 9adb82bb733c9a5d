import type { SSRManifest } from 'astro';

/** The part of a route that names style sheets. */
type Route = Pick<SSRManifest['routes'][number], 'styles'>;

/** Where the style sheets of a build are. */
export interface SheetFolder {
  /** What stands in a sheet that Astro wrote. */
  read: (src: string) => string;
  /** Keeps a sheet for readers, and gives its address. */
  write: (css: string) => string;
  /** Takes away a sheet that stands in another now. */
  remove: (src: string) => void;
}

/**
 * Gives each page at most two style sheets, in place of the many that Astro makes of what components import: what every page
 * has, which a reader loads once, and the rest for the page's kind. See docs/decisions/0054-style-sheets-by-kind-of-page.md.
 * @throws {Error} for a style sheet that is no file: the site is built with none (`inlineStylesheets: 'never'`)
 */
export function twoStyleSheets(routes: readonly Route[], { read, write, remove }: SheetFolder): void {
  const pages = routes.filter(({ styles }) => styles.length > 0).map((route) => ({ route, sheets: sheetsOf(route) }));
  const all = [...new Set(pages.flatMap(({ sheets }) => sheets))];
  const shared = all.filter((src) => pages.every(({ sheets }) => sheets.includes(src)));
  const together = (sheets: readonly string[]) => (sheets.length > 0 ? [write(sheets.map(read).join('\n'))] : []);

  // It comes first, because it says in which order the layers are.
  const first = together(shared);
  for (const { route, sheets } of pages) {
    const own = together(sheets.filter((src) => !shared.includes(src)));
    route.styles = [...first, ...own].map((src) => ({ type: 'external', src }));
  }
  all.forEach(remove);
}

const sheetsOf = ({ styles }: Route): string[] =>
  styles.map((style) => {
    if (style.type === 'external') return style.src;
    throw new Error(
      'Expected every style sheet to be a file, found one inline. Set build.inlineStylesheets to "never".',
    );
  });
