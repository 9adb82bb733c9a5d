import { day } from '../../words/dates.js';
import { factsOf } from '../../words/facts.js';
import { citationOfCaseStudy } from '../../words/citation.js';
import { linkHtml } from '../../words/link.js';
import { sectionsOf, sideBySide } from '../../words/sections.js';
import { contactDetails } from './frame.js';
import { each, many, prose, some, text } from './html.js';
import { chart, figure, quote, video } from './media.js';
import { cardsOf, cite, contents, pageHeader, section } from './parts.js';

const valueOf = (note) => (value) =>
  `<dd> ${value.href ? linkHtml(value) : text(value.text)} ${some(note, () => `<span class="muted"> (${note})</span>`)} </dd>`;

const fact = ({ label, values, note }) => `<div> <dt>${label}</dt> ${each(values, valueOf(note))} </div>`;

const media = (files) => (item) => (item.kind === 'picture' ? figure(item.picture, files) : video(item.video, files));

const storySection = (files) => (part) =>
  section(
    part,
    `${some(part.lead, () => `<p class="lead">${part.lead}</p>`)}${each(part.paragraphs, (words) => `<p>${text(words)}</p>`)}${prose(part.body)}${many(
      part.charts,
      (charts) => `<div class="charts"> ${each(charts, chart)} </div>`,
    )}${each(part.quotes, quote)}${each(part.media, media(files))}${many(part.links, (links) => `<ul> ${each(links, (given) => `<li> ${linkHtml(given)} </li>`)} </ul>`)}`,
  );

const story = (files) => (parts) =>
  parts.length > 1 ? `<div class="pair"> ${each(parts, storySection(files))} </div>` : each(parts, storySection(files));

const INVENTED =
  '<p> <span class="tag">Invented example</span> <span class="muted">This did not happen. It shows what an example can look like.</span> </p>';

/** The page of a case study. */
export function caseStudy(given, { site, study }) {
  const sections = sectionsOf(given);
  const { contentNote, image, contact, interests, reviewedOn } = given;
  return `${pageHeader({ title: given.title, lede: given.summary }, given.invented ? INVENTED : '')}
${some(contentNote, () => `<div class="before"> <section class="callout callout--important" aria-label="Before you read"> <p class="callout__heading">Before you read</p> <p>${text(contentNote)}</p> </section> </div>`)}
<div class="with-aside"> <div class="with-aside__aside"> <section class="summary-box" aria-label="Summary"> <h2>At a glance</h2> <dl class="facts"> ${each(factsOf(given, site), fact)} </dl> ${some(reviewedOn, () => `<p class="muted">Last reviewed on ${day(reviewedOn)}</p>`)} </section> ${sections.length >= 4 ? contents('On this page', sections) : ''} </div>
<div class="with-aside__main"> ${some(image, () => figure(image, site.files, true))} ${each(sideBySide(sections), story(site.files))}
${some(contact, () => section({ id: 'contact', heading: 'Ask about this work' }, contactDetails(contact)))}
${some(interests, () => section({ id: 'interests', heading: 'Declared interests' }, `<p>${text(interests)}</p>`))}
${cite(citationOfCaseStudy(given, site))} </div> </div>
${many(given.related, (slugs) => section({ id: 'related', heading: 'Related practice', extra: 'band' }, cardsOf(slugs, study, site)))}`;
}
