import { written } from '../../src/content/late/written.ts';
import { shareCardPath, type CardWords, type RequestedShareCard } from '../../src/content/media/share-card.ts';
import type { Hole } from '../../src/rendering/finish.ts';

/** A page with other late values in it. */
export interface Refilled {
  readonly body: Uint8Array;
  readonly holes: readonly Hole[];
  /** The share card that it has now, and the address of the one that it had; undefined where that did not change. */
  readonly card: { readonly now: RequestedShareCard; readonly before: string } | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Puts the late values as they are now into a page that was rendered before: the same bytes as if it were rendered anew.
 * @param body The page as it was.
 * @param words Of its share card.
 * @param textOf The text of a late value; undefined where there is none any more.
 * @returns undefined where a value is gone or empty: pages are made otherwise without it.
 */
export function refill(
  body: Uint8Array,
  holes: readonly Hole[],
  words: CardWords | undefined,
  textOf: (late: number) => string | undefined,
): Refilled | undefined {
  const pieces: Uint8Array[] = [];
  const moved: Hole[] = [];
  let card: Refilled['card'];
  let [from, at] = [0, 0];
  const put = (bytes: Uint8Array) => {
    pieces.push(bytes);
    at += bytes.length;
  };
  for (const hole of holes) {
    const text = textOf(hole.late);
    if (text === undefined || text === '') return undefined;
    put(body.subarray(from, hole.at));
    from = hole.at + hole.length;
    const value = hole.place === 'c' ? shareCardPath({ ...asked(words), site: text }) : written(hole.place, text);
    if (hole.place === 'c') card = cardOf(value, decoder.decode(body.subarray(hole.at, from)), asked(words), text);
    const bytes = encoder.encode(value);
    moved.push({ ...hole, at, length: bytes.length });
    put(bytes);
  }
  put(body.subarray(from));
  return { body: Buffer.concat(pieces), holes: moved, card };
}

function asked(words: CardWords | undefined): CardWords {
  if (words) return words;
  throw new Error('Expected the words of the share card with a page that has one.');
}

const cardOf = (path: string, before: string, words: CardWords, site: string): Refilled['card'] =>
  path === before ? undefined : { now: { title: words.title, kicker: words.kicker, site, path }, before };
