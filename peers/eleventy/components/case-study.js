import { day } from '../../words/dates.js';
import { factsOf } from '../../words/facts.js';
import { citationOfCaseStudy } from '../../words/citation.js';
import { linkHtml } from '../../words/link.js';
import { END_PARTS, partsOfCaseStudy } from '../../words/page-parts.js';
import { sideBySide } from '../../words/sections.js';
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

const before = (note, skipTo, help) =>
  `<div class="callout callout--important"> <h2 class="callout__heading">Before you read</h2> <p>${text(note)}</p> ${many(help, () => '<p> <a href="#help-now">Help now</a> is at the top of the screen. </p>')} ${some(
    skipTo,
    () => `<p class="more"> <a href="#${skipTo}">Skip to what was learned</a> </p>`,
  )} </div>`;

/** The page of a case study. */
export function caseStudy(given, { site, study }) {
  const { sections, contact, contactIntro, skipTo, contents: parts } = partsOfCaseStudy(given, site);
  const { image, interests, reviewedOn } = given;
  const note = some(given.contentNote, (words) => before(words, skipTo, site.frame.help));
  return `${pageHeader({ title: given.title, lede: given.summary }, `${given.invented ? INVENTED : ''} ${note}`)}
<div class="with-aside"> <div class="with-aside__aside"> <section class="summary-box" aria-label="Summary"> <h2>At a glance</h2> <dl class="facts"> ${each(factsOf(given, site), fact)} </dl> <p class="muted">${reviewedOn ? `Last reviewed on ${day(reviewedOn)}` : 'Not reviewed yet'}</p> </section> ${many(parts, () => contents('On this page', parts))} </div>
<div class="with-aside__main"> ${some(image, () => figure(image, site.files, true))} ${each(sideBySide(sections), story(site.files))}
${some(contact, () => section({ ...END_PARTS.contact, intro: contactIntro }, contactDetails(contact)))}
${some(interests, () => section(END_PARTS.interests, `<p>${text(interests)}</p>`))}
${cite(citationOfCaseStudy(given, site))} </div> </div>
${many(given.related, (slugs) => section({ ...END_PARTS.related, extra: 'band' }, cardsOf(slugs, study, site)))}`;
}
