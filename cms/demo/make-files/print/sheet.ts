/** A text to be printed: one HTML page with a title, a language and everything inside. */
export interface Sheet {
  title: string;
  language: string;
  /** HTML. */
  body: string;
  /** CSS, added to what all sheets share. */
  style?: string;
}

const shared = `
  @page { size: A4; margin: 22mm 20mm; }
  body { font: 12pt/1.55 'Liberation Sans', Arial, sans-serif; color: #22303c; margin: 0; }
  h1 { font-size: 2.1em; line-height: 1.15; color: #4d3560; margin: 0 0 .6em; }
  h2 { font-size: 1.4em; line-height: 1.25; color: #4d3560; margin: 1.4em 0 .4em; break-after: avoid; }
  h3 { font-size: 1.1em; margin: 1.2em 0 .3em; break-after: avoid; }
  a { color: #3f2a52; }
  p, li { orphans: 3; widows: 3; }
  blockquote { margin: 1em 0; padding-left: 1em; border-left: 4px solid #86619b; font-size: 1.1em; }
  table { border-collapse: collapse; width: 100%; margin: .6em 0; break-inside: avoid; }
  caption { text-align: left; font-weight: bold; padding: .3em 0; }
  th, td { text-align: left; padding: .3em .6em; border-bottom: 1px solid #a9b8c3; font-weight: normal; }
  td { text-align: right; }
  figure { margin: 1em 0; break-inside: avoid; }
  img { width: 100%; height: auto; border-radius: 6px; }
  .note { font-size: .9em; color: #3b4d5c; }
`;

/** Links to pages of the site lead nowhere from a file: their words stay, the links go. */
export const withoutSiteLinks = (html: string): string => html.replaceAll(/<a href="\/[^"]*">(.*?)<\/a>/g, '$1');

/** The whole HTML document. */
export const toHtml = ({ title, language, body, style = '' }: Sheet): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${shared}${style}</style></head><body>${withoutSiteLinks(body)}</body></html>`;
