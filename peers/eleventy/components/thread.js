import { linkHtml } from '../../words/link.js';
import { historyOf, shareOf } from '../../words/steps.js';
import { each, many, prose, some, text } from './html.js';
import { quote } from './media.js';

export const progress = ({ total, done, underWay, words }) =>
  `<div class="progress"> <svg class="progress__bar" width="100%" height="12" aria-hidden="true"> ${done > 0 ? `<rect class="progress__done" width="${shareOf(done, total)}" height="100%"></rect>` : ''} ${underWay > 0 ? `<rect class="progress__under-way" x="${shareOf(done, total)}" y="30%" width="${shareOf(underWay, total)}" height="40%"></rect>` : ''} </svg> <p>${text(words)}</p> </div>`;

const card = (extra, level) => (given) =>
  `<li class="card ${extra}"> <div class="card__text"> <h${level}${level === 2 ? ' class="card__title"' : ''}> <a href="${given.href}">${text(given.title)}</a> </h${level}> <p>${text(given.summary)}</p> ${some(given.progress, progress)} </div> </li>`;

export const actionCards = (actions, level = 3) =>
  `<ul class="cards cards--two"> ${each(actions, card('card--action', level))} </ul>`;

export const principleCards = (principles, level = 3) =>
  `<ol class="cards"> ${each(principles, card('card--numbered', level))} </ol>`;

export const thread = (steps) =>
  `<nav class="thread" aria-label="How it hangs together"> <ol> ${each(steps, ({ href, label, note }) =>
    href
      ? `<li> <a href="${href}">${text(label)}</a> <span>${text(note)}</span> </li>`
      : `<li class="thread__here"> <strong>${text(label)}</strong> <span>${text(note)}</span> </li>`,
  )} </ol> </nav>`;

const inlineLinks = (links) => links.map(linkHtml).join(', ');
export const moment = ({ words, machine }) =>
  machine ? `<time datetime="${machine}">${text(words)}</time>` : text(words);
const stageTag = ({ key, name }) => `<span class="stage stage--${key}">${text(name)}</span>`;

const lateness = (said, [newest]) =>
  `<div class="late"> <p> <strong>Late.</strong> We said ${moment(said)}. We have not set a new date yet. </p> ${some(newest, () => `<p> ${moment(newest.date)}: ${text(newest.text)} </p>`)} </div>`;

const state = ({ stage, when, late, updates }) =>
  `<p class="milestone__state"> ${stageTag(stage)} ${some(when, () => `<span> ${when.label ?? ''} ${moment(when.date)} </span>`)} </p> ${some(late, () => lateness(late, updates))}`;

const updatesOf = ({ title, stage }, given, counted) =>
  `<details class="disclosure"${stage.key === 'done' ? '' : ' open'}> <summary> ${counted} <span class="visually-hidden"> on “${text(title)}”</span> </summary> <ol class="updates" reversed> ${each(
    given,
    (update) =>
      `<li> <p class="updates__date"> ${moment(update.date)} ${stageTag(update.stage)} </p> <p>${text(update.text)}</p> </li>`,
  )} </ol> </details>`;

const milestone = (given) => {
  const { history, counted } = historyOf(given);
  return `<li id="${given.id}" class="milestone milestone--${given.stage.key}"> <h3>${text(given.title)}</h3> ${state(given)} <p>${text(given.summary)}</p> ${many(
    given.evidence,
    (evidence) => `<p class="links-line"> See for yourself: ${inlineLinks(evidence)} </p>`,
  )} ${many(history, () => updatesOf(given, history, counted))} </li>`;
};

const milestoneLine = (given) =>
  `<li class="milestone milestone--${given.stage.key}"> <p class="milestone__title"> <a href="/what-next/#${given.id}">${text(given.title)}</a> </p> ${state(given)} </li>`;

export const milestones = (given) => `<ol class="milestones"> ${each(given, milestone)} </ol>`;
export const milestoneLines = (given) => `<ol class="milestones"> ${each(given, milestoneLine)} </ol>`;

const findingLine = ({ id, statement, quotes: [said] }) =>
  `<li class="finding finding--short"> <p class="finding__statement"> <a href="/findings/#${id}">${text(statement)}</a> </p> ${some(said, quote)} </li>`;

export const findingLines = (findings) => `<ul class="findings"> ${each(findings, findingLine)} </ul>`;

export const finding =
  (theme) =>
  ({ id, statement, body, quotes, principles }) =>
    `<div id="${id}" class="finding"> <h2> <span class="finding__theme">${text(theme)}:</span> ${text(statement)} </h2> ${prose(body)} ${each(quotes, quote)} ${many(
      principles,
      () => `<p class="muted links-line"> This led to: ${inlineLinks(principles)} </p>`,
    )} </div>`;
