import { linkHtml } from '../../words/link.js';
import { each, items, many, some, text } from './html.js';

const callOf = (name) => (phone) =>
  `<a class="help-line__way nobreak" href="${text(phone.href)}"> <span class="visually-hidden">Call ${text(name)}: </span> ${text(phone.text)} </a>`;

const helpLine = ({ name, description, urgent, phone, text: message, website, hours }) => {
  const about = [description, message && !message.href && `${message.text}.`, hours && `${hours}.`].filter(Boolean);
  return `<li class="help-line${urgent ? ' help-line--urgent' : ''}"> <p class="help-line__name">${text(name)}</p> ${some(phone, callOf(name))} ${some(
    message?.href,
    (href) => `<a class="help-line__way" href="${text(href)}"> ${text(message.text)} </a>`,
  )} <p class="help-line__about"> ${text(about.join(' '))} ${some(website, () => linkHtml({ text: `${name}: website`, href: website }))} </p> </li>`;
};

const helpNow = (lines) =>
  `<details class="help-now"> <summary accesskey="h">Help now</summary> <section class="help-now__panel" id="help-now" aria-label="Help now"> <p class="help-now__lead">You do not have to manage alone. You can talk to somebody:</p> <ul> ${each(lines, helpLine)} </ul> <p class="muted">“Leave this site” takes you to the weather. Your browser still remembers that you were here.</p> </section> </details>`;

const currentFor = (href, path) =>
  href === path ? 'page' : href !== '/' && href.endsWith('/') && path.startsWith(href) ? 'true' : undefined;

const navigationLink = (path) => (given) => {
  const current = currentFor(given.href, path);
  return current
    ? `<li> <a href="${text(given.href)}" aria-current="${current}"> ${text(given.text)} </a> </li>`
    : `<li> ${linkHtml(given)} </li>`;
};

const navigationList = (links, path, extra = '') => `<ul${extra}> ${each(links, navigationLink(path))} </ul>`;

const formatLinks = (path) => (links) =>
  `<nav aria-label="Formats"> ${navigationList(links, path, ' class="formats"')} </nav>`;

export const siteHeader = ({ site, help, formats, navigation, quickExit }, path) =>
  `<header class="site-header"> <div class="top"> ${many(help, helpNow)} <a class="leave" href="${text(quickExit)}" rel="nofollow noreferrer" accesskey="x"> Leave this site </a> </div> <div class="site-header__bar"> <a class="brand" href="/"> <svg class="brand__mark" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true"> <path d="M14 3h4v26h-4z"></path> <path class="brand__arm" d="M6 6h17l5 4.5-5 4.5H6z"></path> </svg> <span>${text(site.name)}</span> </a> ${many(formats, formatLinks(path))} </div> <nav class="site-nav" aria-label="Main"> <details class="menu"> <summary>Menu</summary> ${navigationList(navigation, path)} </details> </nav> </header>`;

export const notice = ({ title, more, dismissible, link }) => {
  const name = text(title.replace(/\.$/, ''));
  const rest = `${text(more)} ${some(link, linkHtml)}`;
  const inside = dismissible
    ? `<details open> <summary>${name}</summary> <p> ${rest} </p> </details>`
    : `<p> ${text(title)} ${rest} </p>`;
  return `<section class="notice" aria-label="${name}"> ${inside} </section>`;
};

export const breadcrumbs = (trail) =>
  `<nav class="breadcrumbs" aria-label="You are here"> <ol> ${items(trail)} </ol> </nav>`;

export const contactDetails = ({ name, role, email, phone, note }) =>
  `<div class="contact"> ${some(name, () => `<p> <strong>${text(name)}</strong> </p>`)} ${some(role, () => `<p>${text(role)}</p>`)} ${some(
    email,
    () => `<p> E-mail: ${linkHtml(email)} </p>`,
  )} ${some(phone, () => `<p> Phone: ${linkHtml(phone)} </p>`)} ${some(note, () => `<p>${text(note)}</p>`)} </div>`;

const footerLinks = (label) => (links) =>
  `<nav aria-label="${label}"> <ul class="plain-list"> ${items(links)} </ul> </nav>`;

const HILLS =
  '<svg class="hills" viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true"> <path d="M0 9V6l9-1 8 1 12-4 12 4 13-2 12 2 13-4 12 4 9-2v5z"></path> <path d="M0 9V8l14-1 13 1 16-1 15 1 14-1 14 1 14-2v3z"></path> </svg>';

export const siteFooter = ({ site, footer, contact }) =>
  `<footer class="site-footer"> ${HILLS} <div class="site-footer__parts"> <div> <p class="site-footer__name">${text(site.name)}</p> ${some(
    footer.text,
    (words) => `<p>${text(words)}</p>`,
  )} </div> ${some(contact, contactDetails)} ${many(footer.links, footerLinks('More about this site'))} ${many(footer.social, footerLinks('Elsewhere'))} </div> </footer>`;
