/** The forms of a name that code and content need. */
export interface Names {
  /** `good-guide`: folders, files, addresses. */
  readonly kebab: string;
  /** `goodGuide`: values. */
  readonly camel: string;
  /** `GoodGuide`: types, views. */
  readonly pascal: string;
  /** `Good guide`: what editors and readers see. */
  readonly title: string;
}

/** A content type that is to be. */
export interface NewType {
  readonly one: Names;
  readonly many: Names;
}

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Words that have no good name of their own: TypeScript and GraphQL mean something else by them. */
const TAKEN = new Set(['class', 'default', 'delete', 'entry', 'export', 'import', 'new', 'query', 'type', 'types']);

/** What a title may have: it is put into code and into forms as it is. */
const TITLE = /^\p{Lu}[\p{L}\p{N} ’,–-]{0,59}$/u;

/**
 * The forms of a name.
 * @param title Default: the name with a capital, its hyphens as spaces.
 * @throws {Error} where the name is none (small letters and digits, with single hyphens between them), or the title has signs
 *   that mean something in code.
 */
export function namesOf(kebab: string, title?: string): Names {
  if (!KEBAB.test(kebab) || TAKEN.has(kebab))
    throw new Error(
      `Expected a name in small letters with hyphens, such as "good-guide", found "${kebab}"${TAKEN.has(kebab) ? ', which means something else in code' : ''}.`,
    );
  const words = kebab.replaceAll('-', ' ');
  const shown = (title ?? words.charAt(0).toUpperCase() + words.slice(1)).replaceAll("'", '’');
  if (!TITLE.test(shown))
    throw new Error(
      `Expected a title that begins with a capital and has letters, digits, spaces, commas and hyphens, 60 at the most, found "${shown}".`,
    );
  const pascal = kebab.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    kebab,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    title: shown,
  };
}

/** The plural of an English word, as most words make it; say another with --plural. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
