/** The colour of pages in light and dark, for what browsers draw around them; the same as `--color-page` in tokens.css. */
export const SITE_COLOURS = { light: '#fbf9f4', dark: '#12191c' } as const;
