import { each, many, text } from './html.js';
import { caseStudyCard, feedLinks, pageHeader } from './parts.js';

const group = ({ heading, links }) =>
  `<details class="disclosure"> <summary>${text(heading)}</summary> <ul class="plain-list"> ${each(
    links,
    ({ text: words, href, count }) =>
      `<li> <a href="${href}"> ${text(words)}&nbsp;<span class="muted nobreak">${count}</span> </a> </li>`,
  )} </ul> </details>`;

const place = ({ href, rel, text: words }) =>
  `<li${rel === 'next' ? ' class="pagination__older"' : ''}> <a href="${href}" rel="${rel}"> ${text(words)} </a> </li>`;

/** A page of a list of case studies. */
export function list(given, { site, study }) {
  const after = each(given.links, ({ text: words, href }) => `<p> <a href="${href}">${text(words)}</a> </p>`);
  return `${pageHeader({ title: given.heading, lede: given.lede }, after)}
${many(given.groups, (groups) => `<section class="finder" aria-label="Find practice like yours"> <h2>Find practice like yours</h2> <div class="finder__groups"> ${each(groups, group)} </div> </section>`)}
<h2>${text(given.count)}</h2> <ul class="rows"> ${each(given.cards, (slug) => caseStudyCard(study(slug), site, 'row'))} </ul>
${many(given.places, (places) => `<nav class="pagination" aria-label="Pages of this list"> <ul> ${each(places, place)} </ul> </nav>`)} ${feedLinks(given.feeds)}`;
}
