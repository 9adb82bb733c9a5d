import { breadcrumbs, notice, siteFooter, siteHeader } from '../components/frame.js';
import { head } from '../components/head.js';
import { many, some } from '../components/html.js';

/** What stands around the content of every page. */
export const render = ({ site, shown, facts: factsOf, content }) => {
  const { frame } = site;
  const facts = factsOf(shown, site);
  return `<!doctype html><html lang="en"> ${head(facts, site)} <body> <a class="skip-link" href="#content"> Skip to content </a> ${siteHeader(frame, facts.href)} ${some(frame.notice, notice)} ${many(facts.trail, breadcrumbs)} <main id="content" tabindex="-1"> ${content} </main> ${siteFooter(frame)} </body> </html>`;
};
