import { each, some, text } from './html.js';

const meta = (name, content) => `<meta property="${name}" content="${text(content)}">`;

const listed = ({ href, ownTitle, description, ogType }, origin, name) =>
  `<link rel="canonical" href="${origin}${href}">${meta('og:title', ownTitle)}${some(description, () => meta('og:description', description))}${meta('og:type', ogType)}${meta('og:url', origin + href)}${meta('og:site_name', name)}${meta('og:locale', 'en_GB')}`;

const shared = (origin) => (share) =>
  `${meta('og:image', origin + share.path)}${meta('og:image:width', share.width)}${meta('og:image:height', share.height)}${some(share.alt, () => meta('og:image:alt', share.alt))}<meta name="twitter:card" content="summary_large_image">`;

const translation =
  (origin) =>
  ({ language, href, mime }) =>
    `<link rel="alternate" hreflang="${language}" href="${text(origin + href)}" type="${mime}">`;

const feed = ({ title, href }) =>
  `<link rel="alternate" type="application/atom+xml" title="${text(title)}" href="${href}">`;

/** The head of a page. */
export function head(facts, { frame, origin, stylesheets, font, colours }) {
  const { title, description, previous, next } = facts;
  return `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(title)}</title><link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>${some(description, () => `<meta name="description" content="${text(description)}">`)}${facts.isIndexed ? listed(facts, origin, frame.site.name) : '<meta name="robots" content="noindex">'}${some(facts.share, shared(origin))}${some(previous, () => `<link rel="prev" href="${previous}">`)}${some(next, () => `<link rel="next" href="${next}">`)}${each(facts.translations, translation(origin))}${each(facts.feeds, feed)}<meta name="color-scheme" content="light dark"><meta name="theme-color" media="(prefers-color-scheme: light)" content="${colours.light}"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="${colours.dark}"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/apple-touch-icon.png"><link rel="manifest" href="/site.webmanifest">${some(facts.structured, (json) => `<script type="application/ld+json">${json}</script>`)}${each(stylesheets, ({ href, media }) => `<link rel="stylesheet" href="${href}"${some(media, () => ` media="${media}"`)}>`)}</head>`;
}
