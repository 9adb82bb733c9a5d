import { withoutControlCharacters } from '@waymark/shared-types';

/**
 * The longest name of a file, without its ending, in characters. Strapi spells it in plain letters, up to four for one (Щ: Shch), and
 * makes the name on the disk of it, which may have 255.
 */
const LONGEST = 50;

/** Marks that turn the direction of letters: `photo\u202Egnp.exe` would be shown as `photoexe.png`. */
const DIRECTIONS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What some disks do not take in a name. */
const RESERVED = /[<>:"/\\|?*]+/g;

/** A file's name as it can be shown and kept: its ending stays as it is. */
export function tidyFileName(name: string): string {
  const plain = plainWords(name).replace(RESERVED, '-').replace(/\s+/g, ' ').trim();
  const [ending = ''] = /\.[A-Za-z0-9]{1,8}$/.exec(plain) ?? [];
  const stem = Array.from(plain.slice(0, plain.length - ending.length))
    .slice(0, LONGEST)
    .join('')
    .trim();
  return `${stem || 'file'}${ending}`;
}

/** Words about a file, without characters that cannot be shown. */
export function plainWords(text: string): string {
  return withoutControlCharacters(text.toWellFormed()).replace(DIRECTIONS, '');
}
