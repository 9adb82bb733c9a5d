import { linkHtml } from '../../words/link.js';
import { each, many, prose, some, text } from './html.js';
import { quote } from './media.js';

export const progress = ({ done, total, words }) =>
  `<div class="progress"> <svg class="progress__bar" width="100%" height="10" aria-hidden="true"> <rect class="progress__whole" width="100%" height="10" rx="5"></rect> <rect class="progress__done" width="${Math.round((done / total) * 100)}%" height="10" rx="5"></rect> </svg> <p>${text(words)}</p> </div>`;

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
const moment = ({ words, machine }) => (machine ? `<time datetime="${machine}">${text(words)}</time>` : text(words));
const stageTag = ({ key, name }) => `<span class="stage stage--${key}">${text(name)}</span>`;

const state = ({ stage, when, overdue }) =>
  `<p class="milestone__state"> ${stageTag(stage)} ${some(when, () => `<span> ${when.label} ${moment(when.date)} </span>`)} </p> ${some(overdue, () => `<p class="late">${text(overdue)}</p>`)}`;

const updates = (title) => (given) =>
  `<details class="disclosure" open> <summary> ${given.length === 1 ? '1 update' : `${given.length} updates`} <span class="visually-hidden"> on “${text(title)}”</span> </summary> <ol class="updates" reversed> ${each(
    given,
    (update) =>
      `<li> <p class="updates__date"> ${moment(update.date)} ${stageTag(update.stage)} </p> <p>${text(update.text)}</p> </li>`,
  )} </ol> </details>`;

const milestone = (given) =>
  `<li id="${given.id}" class="milestone milestone--${given.stage.key}"> <h3>${text(given.title)}</h3> ${state(given)} <p>${text(given.summary)}</p> ${many(
    given.evidence,
    (evidence) => `<p> What shows it: ${inlineLinks(evidence)} </p>`,
  )} ${many(given.updates, updates(given.title))} </li>`;

const milestoneLine = (given) =>
  `<li class="milestone milestone--${given.stage.key}"> <p class="milestone__title"> <a href="/what-next/#${given.id}">${text(given.title)}</a> </p> ${state(given)} </li>`;

export const milestones = (given) => `<ol class="milestones"> ${each(given, milestone)} </ol>`;
export const milestoneLines = (given) => `<ol class="milestones"> ${each(given, milestoneLine)} </ol>`;

const findingLine = ({ id, statement, quotes: [said] }) =>
  `<li class="finding"> <p class="finding__statement"> <a href="/findings/#${id}">${text(statement)}</a> </p> ${some(
    said,
    () =>
      `<p class="finding__quote"> <q>${text(said.text)}</q> <span class="muted">${text(said.attribution)}</span> </p>`,
  )} </li>`;

export const findingLines = (findings) => `<ul class="findings"> ${each(findings, findingLine)} </ul>`;

export const finding = ({ id, statement, body, quotes, principles }) =>
  `<li id="${id}" class="finding"> <h3>${text(statement)}</h3> ${prose(body)} ${each(quotes, quote)} ${many(
    principles,
    () => `<p class="muted"> This led to: ${inlineLinks(principles)} </p>`,
  )} </li>`;
