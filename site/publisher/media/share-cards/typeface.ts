import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Point } from './coverage.ts';

/** A sign of a typeface, in parts of the type size. */
export interface Glyph {
  /** How far on the next sign stands. */
  readonly advance: number;
  /** Closed contours around the place where the sign stands on its line; y grows downwards. */
  readonly outline: readonly (readonly Point[])[];
}

export type Weight = 400 | 700;

/** Pieces that a curve is drawn in: at the sizes of our pictures no corner can be seen. */
const PIECES = 6;

const require = createRequire(import.meta.url);

/** The files of a weight: signs of most languages in Latin script stand in the first, the others in the second. */
const FILES: Readonly<Record<Weight, readonly string[]>> = {
  400: [
    require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
    require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff'),
  ],
  700: [
    require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff'),
    require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff'),
  ],
};

/**
 * Atkinson Hyperlegible Next, the typeface of the site, from its package: text is drawn the same on every machine, whatever
 * typefaces it has. The files are WOFF, because that is what the package has of one weight by itself.
 */
export class Typeface {
  readonly #fonts: readonly Font[];
  readonly #glyphs = new Map<string, Glyph | undefined>();

  constructor(weight: Weight) {
    this.#fonts = FILES[weight].map(fontFrom);
  }

  /** A sign; undefined where the typeface lacks it. */
  glyph(sign: string): Glyph | undefined {
    if (this.#glyphs.has(sign)) return this.#glyphs.get(sign);
    const glyph = this.#draw(sign.codePointAt(0) ?? 0);
    this.#glyphs.set(sign, glyph);
    return glyph;
  }

  #draw(codePoint: number): Glyph | undefined {
    const font = this.#fonts.find((each) => each.hasGlyphForCodePoint(codePoint));
    if (!font) return undefined;
    const { advanceWidth, path } = font.glyphForCodePoint(codePoint);
    const scale = 1 / font.unitsPerEm;
    return { advance: advanceWidth * scale, outline: contoursOf(path.commands, scale) };
  }
}

function fontFrom(file: string): Font {
  const font = create(readFileSync(file));
  if (font.isCollection)
    throw new Error(`Expected one typeface in ${file}, found several. Name a file that holds one.`);
  return font;
}

type Command = Font extends { glyphForCodePoint(code: number): { path: { commands: readonly (infer C)[] } } }
  ? C
  : never;

function contoursOf(commands: readonly Command[], scale: number): readonly (readonly Point[])[] {
  const contours: Point[][] = [];
  for (const { command, args } of commands) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = args.map((value, index) => (index % 2 === 0 ? value : -value) * scale);
    const contour = contours.at(-1) ?? [];
    switch (command) {
      case 'moveTo':
        contours.push([[x1, y1]]);
        break;
      case 'lineTo':
        contour.push([x1, y1]);
        break;
      case 'quadraticCurveTo':
        contour.push(...curve(contour.at(-1) ?? [0, 0], [x1, y1], [x2, y2]));
        break;
      case 'closePath':
        break;
      case 'bezierCurveTo':
        throw new Error(
          'Expected a typeface of quadratic curves (TrueType), found cubic ones. Teach typeface.ts to draw them.',
        );
    }
  }
  return contours;
}

const curve = (from: Point, by: Point, to: Point): Point[] =>
  Array.from({ length: PIECES }, (_, index) => {
    const t = (index + 1) / PIECES;
    const at = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * (1 - t) * t * by[axis] + t ** 2 * to[axis];
    return [at(0), at(1)];
  });
