import { breadcrumbs, notice, siteFooter, siteHeader } from '../components/frame.js';
import { each, many, some, text } from '../components/html.js';

const meta = (description) => some(description, () => `<meta name="description" content="${text(description)}">`);

/** What stands around the content of every page. */
export const render = ({ site, shown, facts, content }) => {
  const { frame, origin, stylesheets } = site;
  const { href, title, description, trail, previous, next } = facts(shown, site);
  return `<!doctype html><html lang="en"> <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(title)}</title>${meta(description)}<meta name="color-scheme" content="light dark"><link rel="icon" href="/favicon.svg" type="image/svg+xml">${href === '/404.html' ? '' : `<link rel="canonical" href="${origin}${href}">`}${some(previous, () => `<link rel="prev" href="${previous}">`)}${some(next, () => `<link rel="next" href="${next}">`)}${each(stylesheets, (sheet) => `<link rel="stylesheet" href="${sheet}">`)}</head> <body> <a class="skip-link" href="#content"> Skip to content </a> ${siteHeader(frame, href)} ${some(frame.notice, notice)} ${many(trail, breadcrumbs)} <main id="content" tabindex="-1"> ${content} </main> ${siteFooter(frame)} </body> </html>`;
};
