import { blocks } from './blocks.js';
import { each, many, prose, some, text } from './html.js';
import { figure, picture } from './media.js';
import { cardsOf, contents, feedLinks, pageHeader, section, withContents } from './parts.js';
import { hub, statement } from './hosted.js';
import * as lost from './lost.js';
import { inShort } from './in-short.js';
import { report, reportTeaser } from './report.js';
import {
  actionCards,
  finding,
  findingLines,
  milestoneLines,
  milestones,
  principleCards,
  progress,
  thread,
} from './thread.js';

const threadPart = (id, heading, intro, inside) => section({ id, heading, intro, extra: 'thread-part' }, inside);
const more = (href, words) => `<p class="more"> <a href="${href}">${text(words)}</a> </p>`;

const practice = (heading, sample, { study, site }) =>
  some(sample, ({ cards, total, href }) =>
    threadPart(
      'practice',
      heading,
      'Where it already happens, and can be learned from.',
      `${cardsOf(cards, study, site)} ${more(href, total === 1 ? 'See this example in its list' : `See all ${total} examples`)}`,
    ),
  );

const said = (findings, why) =>
  many(findings, () => threadPart('said', 'What people said', why, findingLines(findings)));
const steps = (inside) =>
  threadPart(
    'steps',
    'The steps, and how far they are',
    'What was promised, by when, and whether it was done.',
    inside,
  );

/** The first page. */
function home(given, { study, site }) {
  const { heading, text: words, picture: shown, report, hasFindings, practiceTotal: total } = given;
  return `<div class="hero"> <div class="hero__text"> <h1>${text(heading)}</h1> ${some(words, () => `<p class="lede">${text(words)}</p>`)} <p class="buttons"> ${some(report, () => `<a class="button" href="${report.href}"> Read the report </a>`)} ${hasFindings ? '<a class="button button--quiet" href="/findings/"> What people said </a>' : ''} </p> </div> ${some(shown, () => `<div class="hero__picture"> ${picture(site.files[shown.file], shown.alt, 'hero', true)} </div>`)} </div>
${many(given.principles, (all) => section({ id: 'vision', heading: 'The vision' }, `<p class="vision">${text(given.vision)}</p> ${principleCards(all)}`))}
${many(given.actions, (all) => section({ id: 'actions', heading: 'What needs to happen', extra: 'band' }, `<p class="section__intro">These actions lead there. Each one says openly how far it is.</p> ${some(given.progress, progress)} ${actionCards(all)}`))}
${many(given.practice, (slugs) => section({ id: 'practice', heading: 'Good practice', intro: 'It can be done: it is being done already.' }, `${cardsOf(slugs, study, site)} ${more('/case-studies/', total === 1 ? 'See the example of good practice' : `See all ${total} examples of good practice`)}`))}
${some(report, () => section({ id: 'report', heading: 'The report', extra: 'band' }, reportTeaser(report, 3, 'div')))}
${many(given.next, (next) => section({ id: 'next', heading: 'What happens next', intro: 'The next steps that were promised, and how far they are.' }, `${milestoneLines(next)} ${more('/what-next/', 'See everything that was promised, and how far it is')}`))}`;
}

const principle = (
  given,
  around,
) => `${pageHeader({ title: given.title, kicker: given.position, lede: given.summary })} ${thread(given.thread)}
<div class="article"> ${some(given.picture, () => figure(given.picture, around.site.files, true))} ${prose(given.body)} </div>
${said(given.findings, 'Why this principle is here.')}
${many(given.actions, (all) => threadPart('actions', 'The actions that serve it', 'What has to be done to get there.', actionCards(all)))}
${practice('The practice that shows it', given.practice, around)}
${many(given.milestones, (all) => steps(milestoneLines(all)))}`;

const served = ({ href, title, summary }) =>
  `<li class="card"> <div class="card__text"> <h3> <a href="${href}">${text(title)}</a> </h3> <p>${text(summary)}</p> </div> </li>`;

const action = (
  given,
  around,
) => `${pageHeader({ title: given.title, kicker: 'Action', lede: given.summary }, some(given.progress, progress))} ${thread(given.thread)}
${some(given.body, (body) => `<div class="article"> ${prose(body)} </div>`)}
${said(given.findings, 'Why this action is needed.')}
${many(given.principles, (all) => threadPart('principles', 'The principles that it serves', 'What it is meant to bring about.', `<ul class="cards"> ${each(all, served)} </ul>`))}
${practice('The practice that shows it can be done', given.practice, around)}
${many(given.milestones, (all) => steps(milestones(all)))}`;

const findings = ({ groups }, { page }) => `${pageHeader({ title: 'What people said', lede: page.description })}
<div class="reading"> ${contents('Subjects', groups)} <div class="reading__text"> ${each(groups, (group) => `<div id="${group.id}" class="section findings"> ${each(group.findings, finding(group.heading))} </div>`)} </div> </div>`;

const stepsOf = (group) =>
  section(
    group,
    `${some(group.progress, progress)} ${milestones(group.milestones)} ${some(group.action, ({ href, text: words }) => more(href, `About the action “${words}”`))}`,
  );

const whatNext = ({ inShort: short, groups }, { page }) =>
  `${pageHeader(
    { title: 'What happens next', lede: page.description },
    '<p>We never rewrite an update. When something changes, we add a new one.</p>',
  )} ${some(short, inShort)} <div class="reading"> ${contents('By action', groups)} <div class="reading__text"> ${each(groups, stepsOf)} ${feedLinks(page.feeds)} </div> </div>`;

/** What stands on the pages that are no case study and no list of them, by the name of the view. */
export const views = {
  home,
  principle,
  action,
  findings,
  report,
  'what-next': whatNext,
  'not-found': lost.notFound,
  gone: lost.gone,
  hub,
  statement,
  principles: (given) =>
    `${pageHeader({ title: 'Principles', lede: given.vision })} ${principleCards(given.principles, 2)}`,
  actions: (given, { page }) =>
    `${pageHeader({ title: 'Actions', lede: page.description })} ${actionCards(given.actions, 2)}`,
  reports: (given, { page }) =>
    `${pageHeader({ title: 'Reports', lede: page.description })} ${each(given.reports, (shown) => reportTeaser(shown, 2, 'article'))}`,
  page: (given, { site }) =>
    `${pageHeader({ title: given.title, lede: given.summary })} ${withContents(blocks(given.blocks, site.files))}`,
};
