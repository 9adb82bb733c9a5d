import { each, items, link, many, some, text } from './html.js';

const helpLine = ({ name, description, urgent, phone, text: words, website, hours }) =>
  `<li class="help-line${urgent ? ' help-line--urgent' : ''}"> <p class="help-line__name">${text(name)}</p> ${some(
    phone,
    () =>
      `<p> <a class="help-line__phone" href="${text(phone.href)}"> <span class="visually-hidden">Call ${text(name)}: </span> ${text(phone.text)} </a> </p>`,
  )} <p>${text(description)}</p> ${some(words, () => `<p>${text(words)}</p>`)} ${some(hours, () => `<p>Open: ${text(hours)}</p>`)} ${some(
    website,
    () => `<p> <a href="${text(website)}">${text(name)}: website</a> </p>`,
  )} </li>`;

const helpNow = (lines) =>
  `<details class="help-now"> <summary>Help now</summary> <section class="help-now__panel" aria-label="Help now"> <p class="help-now__lead">You do not have to manage alone. You can talk to somebody:</p> <ul> ${each(lines, helpLine)} </ul> </section> </details>`;

const currentFor = (href, path) =>
  href === path ? 'page' : href !== '/' && href.endsWith('/') && path.startsWith(href) ? 'true' : undefined;

const navigationLink = (path) => (given) =>
  `<li> <a href="${text(given.href)}"${some(currentFor(given.href, path), (current) => ` aria-current="${current}"`)}> ${text(given.text)} </a> </li>`;

export const siteHeader = ({ site, help, navigation }, path) =>
  `<header class="site-header"> ${many(help, helpNow)} <div class="site-header__bar"> <a class="brand" href="/"> <svg class="brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"> <path d="M14 3h4v26h-4z"></path> <path class="brand__arm" d="M6 6h17l5 4.5-5 4.5H6z"></path> </svg> <span>${text(site.name)}</span> </a> </div> <nav class="site-nav" aria-label="Main"> <ul> ${each(navigation, navigationLink(path))} </ul> </nav> </header>`;

export const notice = ({ text: words, dismissible, link: more }) => {
  const line = `<p> ${text(words)} ${some(more, link)} </p>`;
  const inside = dismissible ? `<details open> <summary>About this site</summary> ${line} </details>` : line;
  return `<section class="notice" aria-label="Notice"> ${inside} </section>`;
};

export const breadcrumbs = (trail) =>
  `<nav class="breadcrumbs" aria-label="You are here"> <ol> ${items(trail)} </ol> </nav>`;

export const contactDetails = ({ name, role, email, phone, note }) =>
  `<div class="contact"> ${some(name, () => `<p> <strong>${text(name)}</strong> </p>`)} ${some(role, () => `<p>${text(role)}</p>`)} ${some(
    email,
    () => `<p> E-mail: ${link(email)} </p>`,
  )} ${some(phone, () => `<p> Phone: ${link(phone)} </p>`)} ${some(note, () => `<p>${text(note)}</p>`)} </div>`;

const footerLinks = (label) => (links) =>
  `<nav aria-label="${label}"> <ul class="plain-list"> ${items(links)} </ul> </nav>`;

export const siteFooter = ({ site, footer, contact }) =>
  `<footer class="site-footer"> <div class="site-footer__parts"> <div> <p class="site-footer__name">${text(site.name)}</p> ${some(
    footer.text,
    (words) => `<p>${text(words)}</p>`,
  )} </div> ${some(contact, contactDetails)} ${many(footer.links, footerLinks('More about this site'))} ${many(footer.social, footerLinks('Elsewhere'))} </div> </footer>`;
