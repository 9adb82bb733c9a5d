import type { LateValues } from '../content/content-source.ts';
import { hasMark, takenApart, withoutMarks, type FoundMark, type Place } from '../content/late/marks.ts';
import { shareCardPath, type RequestedShareCard } from '../content/media/share-card.ts';

/** Where in a page a late value stands. */
export interface Hole {
  /** In bytes from the beginning of the page. */
  readonly at: number;
  readonly length: number;
  readonly place: Place;
  /** The number of its mark; of the address of a share card, that of the site's name, which the card shows. */
  readonly late: number;
}

/** A page with the late values put in. */
export interface Finished {
  readonly body: Uint8Array;
  readonly holes: readonly Hole[];
  readonly shareCards: readonly RequestedShareCard[];
}

const encoder = new TextEncoder();

/**
 * Puts the late values into a page.
 * @param html With marks.
 * @param cards The share cards that the page asked for, the names of the site in them still marks.
 * @throws {Error} where nobody said how a mark is to be written: it came into the page as HTML.
 */
export function finish(html: string, late: LateValues | undefined, cards: readonly RequestedShareCard[]): Finished {
  if (!late || !hasMark(html)) return { body: encoder.encode(html), holes: [], shareCards: cards };
  const shareCards = cards.map((card) => {
    const site = withoutMarks(card.site, late.textOf);
    return hasMark(card.site) ? { ...card, site, path: shareCardPath({ ...card, site }) } : card;
  });
  const { texts, marks } = takenApart(html);
  const pieces: string[] = [];
  const holes: Hole[] = [];
  let at = 0;
  const put = (text: string): number => {
    pieces.push(text);
    const length = Buffer.byteLength(text);
    at += length;
    return length;
  };
  for (const [index, text] of texts.entries()) {
    put(text);
    const mark = marks[index];
    if (!mark) continue;
    const place = placeOf(mark);
    const hole = { at, place, late: place === 'c' ? lateOfCard(cards[mark.number]) : mark.number };
    const value = place === 'c' ? (shareCards[mark.number]?.path ?? '') : late.writtenIn(place, mark.number);
    holes.push({ ...hole, length: put(value) });
  }
  return { body: encoder.encode(pieces.join('')), holes, shareCards };
}

function placeOf({ place }: FoundMark): Place {
  if (place === 'h' || place === 'a' || place === 'j' || place === 'c') return place;
  throw new Error(
    'Expected every late value to be written by a template, found one in a text that is set as HTML. Put early(…) around it: see docs/publisher.md.',
  );
}

function lateOfCard(card: RequestedShareCard | undefined): number {
  const [mark] = takenApart(card?.site ?? '').marks;
  if (mark) return mark.number;
  throw new Error('Expected a share card with the name of the site, found none.');
}
