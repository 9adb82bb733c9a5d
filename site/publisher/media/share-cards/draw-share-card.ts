import { SHARE_CARD_HEIGHT, SHARE_CARD_WIDTH, type ShareCard } from '../../../src/content/media/share-card.ts';
import { DRAWN_COLOURS, SITE_COLOURS } from '../../../src/content/site/colours.ts';
import type { Point } from './coverage.ts';
import { palettePng } from './palette-png.ts';
import { Lettering, Sheet, stampOf, type Ink } from './sheet.ts';
import { Typeface } from './typeface.ts';
import { wrapText } from './wrap-text.ts';

const PAPER = SITE_COLOURS.light;

/** Colours with the steps towards each from the paper, so that edges are smooth: 15 in all, and the paper. */
const INKS = [
  { colour: DRAWN_COLOURS.text, steps: 7 },
  { colour: DRAWN_COLOURS.muted, steps: 4 },
  { colour: DRAWN_COLOURS.arm, steps: 4 },
] as const;

const TEXT: Ink = { first: 1, last: 7 };
const MUTED: Ink = { first: 8, last: 11 };
const ARM: Ink = { first: 12, last: 15 };

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour between the paper and an ink. @param share Of the ink, from 0 to 1. */
function between(colour: string, share: number): string {
  const paper = channels(PAPER);
  const mixed = channels(colour).map((value, index) => Math.round((paper[index] ?? 0) * (1 - share) + value * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const PALETTE = [
  PAPER,
  ...INKS.flatMap(({ colour, steps }) =>
    Array.from({ length: steps }, (_, step) => between(colour, (step + 1) / steps)),
  ),
];

/** In pixels. */
const MARGIN = 80;
const WIDTH = SHARE_CARD_WIDTH - 2 * MARGIN;
const KICKER_LINE = 130;
const TITLE_TOP = 180;
const NAME_LINE = 556;
const MARK_SIZE = 84;

/** Type sizes of a title, in pixels, and how many lines of each there is room for. */
const TITLES = [
  { size: 84, lines: 3 },
  { size: 66, lines: 4 },
  { size: 54, lines: 5 },
  { size: 44, lines: 6 },
] as const;
const SMALLEST = 44;
const LINE_HEIGHT = 1.14;

/** The mark of the site, as in favicon.svg, on a field of 32 × 32. */
const POST: readonly Point[] = [
  [14, 3],
  [18, 3],
  [18, 29],
  [14, 29],
];
const ARM_SHAPE: readonly Point[] = [
  [6, 6],
  [23, 6],
  [28, 10.5],
  [23, 15],
  [6, 15],
];

/** What pictures are drawn with: letters that were drawn once serve every later picture. */
class Studio {
  readonly #bold = new Typeface(700);
  readonly #regular = new Typeface(400);
  readonly #titles = TITLES.map((each) => ({ ...each, letters: new Lettering(this.#bold, each.size, TEXT) }));
  readonly #kicker = new Lettering(this.#regular, 40, MUTED);
  readonly #name = new Lettering(this.#bold, 40, TEXT);
  readonly #mark = [
    { shape: POST, ink: MUTED },
    { shape: ARM_SHAPE, ink: ARM },
  ].map(({ shape, ink }) => stampOf([shape.map(([x, y]): Point => [(x * MARK_SIZE) / 32, (y * MARK_SIZE) / 32])], ink));

  draw({ title, kicker, site }: ShareCard): Buffer {
    const sheet = new Sheet(SHARE_CARD_WIDTH, SHARE_CARD_HEIGHT);
    if (kicker !== undefined) this.#kicker.write(sheet, kicker, MARGIN, KICKER_LINE);
    this.#writeTitle(sheet, title);
    for (const stamp of this.#mark) sheet.put(stamp, MARGIN - 14, NAME_LINE - 58);
    this.#name.write(sheet, site, MARGIN + 80, NAME_LINE);
    return palettePng(sheet, PALETTE);
  }

  /** As large as there is room for; what does not fit at the smallest size ends with an ellipsis. */
  #writeTitle(sheet: Sheet, title: string): void {
    for (const { letters, lines, size } of this.#titles) {
      const text = wrapText(title, WIDTH, (line) => letters.lengthOf(line));
      if (text.length > lines && size > SMALLEST) continue;
      const shown = text.length > lines ? [...text.slice(0, lines - 1), `${text[lines - 1] ?? ''} …`] : text;
      for (const [index, line] of shown.entries())
        letters.write(sheet, line, MARGIN, Math.round(TITLE_TOP + size * (0.8 + index * LINE_HEIGHT)));
      return;
    }
  }
}

let studio: Studio | undefined;

/** Draws the picture of a page, as a PNG of 15 to 25 kB. */
export function drawShareCard(picture: ShareCard): Buffer {
  studio ??= new Studio();
  return studio.draw(picture);
}
