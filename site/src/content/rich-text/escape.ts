import { withoutControlCharacters } from '@waymark/shared-types';
import { besidesMarks, standingIn } from '../late/marks.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);

/** A text as it can stand between tags and in quoted attributes of HTML and of XML, which knows no control characters (HTML Standard, 13.3; XML 1.0, 2.2). */
export function escapeHtml(text: string): string {
  const clean = besidesMarks(standingIn('h', text), withoutControlCharacters);
  return clean.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The text of HTML that `escapeHtml` or Astro escaped, without its tags, its white space as one space each. */
export function plainTextOf(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity);
  return text.replace(/\s+/g, ' ').trim();
}
