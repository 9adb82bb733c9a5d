import { coverageOf, type Point } from './coverage.ts';
import type { Typeface } from './typeface.ts';

/** Colours of a sheet: from the paper's (not in it) to the full colour, by their places in the palette. */
export interface Ink {
  readonly first: number;
  readonly last: number;
}

/** A shape that is ready to be put on a sheet: how strong each of its pixels is, from 0 to the ink's last step. */
interface Stamp {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
}

/** A picture of a few colours: 0 is the paper. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  /** The palette's place of each pixel's colour, row by row. */
  readonly pixels: Uint8Array;
  /** The rows that something was put on. */
  readonly drawnRows = new Set<number>();

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
  }

  /** Puts a stamp at a place; what falls beside the sheet is lost. */
  put({ left, top, width, height, colours }: Stamp, x: number, y: number): void {
    for (let row = 0; row < height; row += 1) {
      const line = y + top + row;
      if (line < 0 || line >= this.height) continue;
      this.drawnRows.add(line);
      for (let column = 0; column < width; column += 1) {
        const colour = colours[row * width + column] ?? 0;
        const at = x + left + column;
        const place = line * this.width + at;
        // Where two signs meet, the stronger wins.
        if (colour > (this.pixels[place] ?? 0) && at >= 0 && at < this.width) this.pixels[place] = colour;
      }
    }
  }
}

/** A shape in an ink. @param outline In pixels, around the place where it is put. */
export function stampOf(outline: readonly (readonly Point[])[], { first, last }: Ink): Stamp {
  const points = outline.flat();
  const [left, top] = [0, 1].map((axis) => Math.floor(Math.min(...points.map((point) => point[axis] ?? 0))));
  const [right, bottom] = [0, 1].map((axis) => Math.ceil(Math.max(...points.map((point) => point[axis] ?? 0))));
  if (points.length === 0 || left === undefined || top === undefined || right === undefined || bottom === undefined)
    return { left: 0, top: 0, width: 0, height: 0, colours: new Uint8Array() };
  const moved = outline.map((contour) => contour.map(([x, y]): Point => [x - left, y - top]));
  const { width, height, shares } = coverageOf(moved, right - left, bottom - top);
  const steps = last - first + 1;
  const colours = Uint8Array.from(shares, (share) => {
    const step = Math.round(share * steps);
    return step === 0 ? 0 : first + step - 1;
  });
  return { left, top, width, height, colours };
}

/** Letters of one typeface, size and ink; each is drawn once. */
export class Lettering {
  readonly #typeface: Typeface;
  readonly #size: number;
  readonly #ink: Ink;
  readonly #stamps = new Map<string, Stamp>();

  /** @param size In pixels. */
  constructor(typeface: Typeface, size: number, ink: Ink) {
    this.#typeface = typeface;
    this.#size = size;
    this.#ink = ink;
  }

  /** How long a line is, in pixels. */
  lengthOf(text: string): number {
    let length = 0;
    for (const sign of text) length += this.#advance(sign);
    return length;
  }

  /** Writes a line. @param x Where it begins. @param y Where its letters stand. */
  write(sheet: Sheet, text: string, x: number, y: number): void {
    let at = x;
    for (const sign of text) {
      sheet.put(this.#stamp(sign), Math.round(at), y);
      at += this.#advance(sign);
    }
  }

  /** A sign that the typeface lacks takes no room. */
  #advance(sign: string): number {
    return (this.#typeface.glyph(sign)?.advance ?? 0) * this.#size;
  }

  #stamp(sign: string): Stamp {
    const known = this.#stamps.get(sign);
    if (known) return known;
    const outline = this.#typeface.glyph(sign)?.outline ?? [];
    const sized = outline.map((contour) => contour.map(([x, y]): Point => [x * this.#size, y * this.#size]));
    const stamp = stampOf(sized, this.#ink);
    this.#stamps.set(sign, stamp);
    return stamp;
  }
}
