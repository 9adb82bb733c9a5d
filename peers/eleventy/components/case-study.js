import { day } from '../../words/dates.js';
import { factsOf } from '../../words/facts.js';
import { sectionsOf } from '../../words/sections.js';
import { contactDetails } from './frame.js';
import { each, items, link, many, prose, some, text } from './html.js';
import { chart, figure, quote, video } from './media.js';
import { cardsOf, contents, pageHeader, section } from './parts.js';

const valueOf = (note) => (value) =>
  `<dd> ${value.href ? link(value) : text(value.text)} ${some(note, () => `<span class="muted"> (${note})</span>`)} </dd>`;

const fact = ({ label, values, note }) => `<div> <dt>${label}</dt> ${each(values, valueOf(note))} </div>`;

const media = (files) => (item) => (item.kind === 'picture' ? figure(item.picture, files) : video(item.video, files));

const storySection = (files) => (part) =>
  section(
    part,
    `${some(part.lead, () => `<p class="lead">${part.lead}</p>`)}${each(part.paragraphs, (words) => `<p>${text(words)}</p>`)}${prose(part.body)}${many(
      part.charts,
      (charts) => `<div class="charts"> ${each(charts, chart)} </div>`,
    )}${each(part.quotes, quote)}${each(part.media, media(files))}${many(part.links, (links) => `<ul> ${items(links)} </ul>`)}`,
  );

const INVENTED =
  '<p> <span class="tag">Invented example</span> <span class="muted">This did not happen. It shows what an example can look like.</span> </p>';

/** The page of a case study. */
export function caseStudy(given, { site, study }) {
  const sections = sectionsOf(given);
  const { contentNote, image, contact, interests, reviewedOn } = given;
  return `${pageHeader({ title: given.title, lede: given.summary }, given.invented ? INVENTED : '')}
${some(contentNote, () => `<section class="callout callout--important" aria-label="Before you read"> <p class="callout__heading">Before you read</p> <p>${text(contentNote)}</p> </section>`)}
<div class="with-aside"> <section class="with-aside__aside summary-box" aria-label="Summary"> <h2>At a glance</h2> <dl class="facts"> ${each(factsOf(given, site), fact)} </dl> </section>
<div class="with-aside__main"> ${some(image, () => figure(image, site.files, true))} ${sections.length >= 4 ? contents('On this page', sections) : ''} ${each(sections, storySection(site.files))}
${some(contact, () => section({ id: 'contact', heading: 'Ask about this work' }, contactDetails(contact)))}
${some(interests, () => section({ id: 'interests', heading: 'Declared interests' }, `<p>${text(interests)}</p>`))}
${some(reviewedOn, () => `<p class="muted">Last reviewed on ${day(reviewedOn)}.</p>`)} </div> </div>
${many(given.related, (slugs) => section({ id: 'related', heading: 'Related practice' }, cardsOf(slugs, study, site)))}`;
}
