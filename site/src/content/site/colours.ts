/** The colour of pages in light and dark, for what browsers draw around them; the same as `--color-page` in tokens.css. */
export const SITE_COLOURS = { light: '#fbf9f4', dark: '#12191c' } as const;

/** The colours of what is drawn as a picture: text, small text, and the arm of the mark; the same as in tokens.css, on light pages. */
export const DRAWN_COLOURS = { text: '#1c282e', muted: '#4d5f68', arm: '#41602a' } as const;
