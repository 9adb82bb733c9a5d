import { byline } from '../../words/facts.js';
import { END_PARTS } from '../../words/page-parts.js';
import { longText } from '../../words/long-text.js';
import { picture } from './media.js';
import { linkHtml } from '../../words/link.js';
import { each, some, text } from './html.js';

/** The page's one h1, with what leads up to it and what follows from it. */
export const pageHeader = ({ title, lede, kicker }, after = '') =>
  `<div class="page-header"> ${some(kicker, () => `<p class="kicker">${text(kicker)}</p>`)} <h1>${text(title)}</h1> ${some(lede, () => `<p class="lede">${text(lede)}</p>`)} ${after} </div>`;

export const section = ({ id, heading, intro, extra = '' }, inside) =>
  `<section id="${id}" class="section${extra && ` ${extra}`}"> <h2>${text(heading)}</h2> ${some(intro, () => `<p class="section__intro">${intro}</p>`)} ${inside} </section>`;

/** How to name the page in a paper or a plan. */
export const cite = ({ by, title, where, address }) =>
  section(
    END_PARTS.cite,
    `<p> ${some(by, text)} <cite>${text(title)}</cite> ${text(where)} <span class="address">${address}</span> </p>`,
  );

export const feedLinks = (feeds) =>
  each(
    feeds,
    ({ title, href }) =>
      `<p class="more"> <a href="${href}" type="application/atom+xml"> Subscribe to a feed: ${text(title)} </a> </p>`,
  );

/** How to get what is not there yet in the form that somebody needs. */
export const ask = (words, formatsPage, contact) =>
  `<div class="callout"> <p>${text(words)}</p> ${some(formatsPage, () => `<p> How to ask: ${linkHtml(formatsPage)} </p>`)} ${some(
    contact?.email,
    (email) => `<p> Write to us: ${linkHtml(email)} </p>`,
  )} </div>`;

export const contents = (label, parts) =>
  `<nav class="contents" aria-label="${label}"> <p class="contents__title" aria-hidden="true"> ${label} </p> <ol> ${each(
    parts,
    ({ id, heading }) => `<li> <a href="#${id}">${text(heading)}</a> </li>`,
  )} </ol> </nav>`;

/** A text of several parts, with its contents where it is long. */
export function withContents(given) {
  const { html, parts } = longText(given);
  if (parts.length === 0) return html;
  return `<div class="reading"> ${contents('On this page', parts)} <div class="reading__text"> ${html} </div> </div>`;
}

const made = new Map();

/** A case study in a list; made once for each shape, because it stands in many. */
export function caseStudyCard(study, site, shape = 'card') {
  const key = `${shape} ${study.slug}`;
  const known = made.get(key) ?? card(study, site, shape);
  made.set(key, known);
  return known;
}

/** Forgets all cards, before a build with other content. */
export const forgetCards = () => made.clear();

const card = (study, site, shape) =>
  `<li class="${shape}"> ${some(study.image, ({ file }) => picture(site.files[file], '', shape))} <div class="${shape}__text"> <h3> <a href="${study.href}">${text(study.title)}</a> </h3> ${some(
    byline(study, site),
    (by) => `<p class="muted">${text(by)}</p>`,
  )} <p>${text(study.summary)}</p> ${some(study.contentNote || study.invented, () => `<p> ${study.contentNote ? '<span class="tag">May be upsetting</span>' : ''} ${study.invented ? '<span class="tag">Invented example</span>' : ''} </p>`)} </div> </li>`;

/** The cards of some case studies. @param study answers the case study with a slug */
export const cardsOf = (slugs, study, site) =>
  `<ul class="cards"> ${each(slugs, (slug) => caseStudyCard(study(slug), site))} </ul>`;
