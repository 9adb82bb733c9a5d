import { escapeHtml } from '../rich-text/escape.ts';
import type { Place } from './marks.ts';

const ATTRIBUTE: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;' };

const WRITERS: Readonly<Record<Exclude<Place, 'c'>, (text: string) => string>> = {
  h: escapeHtml,
  a: (text) => text.replace(/[&"]/g, (character) => ATTRIBUTE[character] ?? character),
  j: (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll('<', String.raw`\u003c`),
};

/** A late value as Astro, or `jsonLd`, writes it where it stands. */
export const written = (place: Exclude<Place, 'c'>, text: string): string => WRITERS[place](text);
