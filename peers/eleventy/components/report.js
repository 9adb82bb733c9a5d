import { citationOfReport } from '../../words/citation.js';
import { each, items, many, prose, some, text } from './html.js';
import { audio, chart, figure, video } from './media.js';
import { ask, cite, pageHeader, section, withContents } from './parts.js';

const rendition = (withEdition) => (given) => {
  const { kindName, title, language, titleLanguage, href, facts, older, edition } = given;
  const known = withEdition ? [...facts, edition] : facts;
  return `<li class="rendition"> <p class="rendition__kind">${text(kindName)}</p> <p class="rendition__title"> <a href="${href}"${some(titleLanguage, () => ` lang="${titleLanguage}"`)} hreflang="${language}"> ${text(title)} </a> </p> <p class="muted">${text(known.filter(Boolean).join(', '))}</p> ${some(older, () => `<p class="late">${text(older)}</p>`)} </li>`;
};

const renditions = (given, withEdition) => `<ul class="renditions"> ${each(given, rendition(withEdition))} </ul>`;

/** A report in short. */
export const reportTeaser = ({ title, href, summary, published, renditions: versions }, level, tag) =>
  `<${tag} class="report-teaser"> <div> <h${level}> <a href="${href}">${text(title)}</a> </h${level}> <p class="muted">${text(published)}</p> <p>${text(summary)}</p> </div> ${many(versions, () => renditions(versions, true))} </${tag}>`;

const ASK = 'Do you need another format or language? Please ask us for it.';

const player = (files) => (given) =>
  section(
    { id: given.id, heading: `${given.kindName} version` },
    `${some(given.video, () => video(given.video, files))} ${some(given.audio, () => audio(given.title, files[given.audio], given.transcript))} ${some(
      given.signer,
      () => `<p>Signed by ${text(given.signer)}.</p>`,
    )} ${some(given.older, () => `<p class="late">${text(given.older)}</p>`)}`,
  );

const chapter = (files) => (given) =>
  section(
    given,
    `${prose(given.body)}${each(given.charts, chart)}${each(given.pictures, (shown) => figure(shown, files))}`,
  );

const edition = ({ edition: number, date, machineDate, what }) =>
  `<li> <p class="updates__date"> <strong>Edition ${number}</strong> <time datetime="${machineDate}">${date}</time> </p> <p>${text(what)}</p> </li>`;

const threadPart = ({ heading, links }) =>
  `<div> <h3>${text(heading)}</h3> <ul class="plain-list"> ${items(links)} </ul> </div>`;

const otherVersions = (renditions) => {
  const kinds = new Set(renditions.filter(({ kind }) => kind !== 'web').map(({ kindName }) => kindName));
  return many([...kinds], (names) => `<p> Other versions: <a href="#versions">${text(names.join(', '))}</a> </p>`);
};

/** A report: its text, its versions and its history. */
export function report(given, { site, page }) {
  const { files, frame } = site;
  const versions = (all) => `${renditions(all, true)} ${ask(ASK, given.formatsPage, frame.contact)}`;
  const parts = `${each(given.chapters, chapter(files))}
${many(given.renditions, (all) => section({ id: 'versions', heading: 'Read, watch or listen' }, versions(all)))}
${each(given.players, player(files))}
${many(given.editions, (editions) => section({ id: 'changes', heading: 'What changed between editions' }, `<ol class="updates" reversed> ${each(editions, edition)} </ol>`))}
${cite(citationOfReport(given, page.href, site))}`;
  return `${pageHeader({ title: given.title, kicker: 'Report', lede: given.summary }, `<p class="muted">${text(given.published)}</p> ${otherVersions(given.renditions)}`)}
${many(given.keyFindings, (found) => section({ id: 'key-findings', heading: 'Key findings', extra: 'band' }, `<ul class="key-findings"> ${each(found, (words) => `<li>${text(words)}</li>`)} </ul>`))}
<div id="read"> ${withContents(parts)} </div>
${many(given.thread, (all) => section({ id: 'thread', heading: 'Where this report fits', extra: 'band' }, `<div class="columns"> ${each(all, threadPart)} </div>`))}`;
}
