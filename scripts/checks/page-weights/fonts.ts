/** A letter that every page in English has. */
const COMMON_LETTER = 0x61;

/** Whether a CSS `unicode-range` holds a character (CSS Fonts 4, 4.5): `U+0-FF`, `U+61`, `U+??`. */
export function rangeHolds(range: string, character: number): boolean {
  return range.split(',').some((part) => {
    const [, first = '', last] = /^\s*U\+([\dA-F?]+)(?:-([\dA-F]+))?\s*$/i.exec(part) ?? [];
    const from = Number.parseInt(first.replaceAll('?', '0'), 16);
    const to = Number.parseInt(last ?? first.replaceAll('?', 'F'), 16);
    return from <= character && character <= to;
  });
}

/**
 * The addresses of the font files that a page in English may load by a style sheet: the first source of each face, without
 * the faces that are for other letters (browsers load those only where such a letter stands).
 */
export function fontsIn(css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const range = /unicode-range\s*:\s*([^;}]+)/.exec(face)?.[1];
    if (range !== undefined && !rangeHolds(range, COMMON_LETTER)) return [];
    const url = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(face)?.[1];
    return url === undefined ? [] : [url];
  });
}
