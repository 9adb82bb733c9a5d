import { written } from '../../src/content/late/written.ts';
import { shareCardPath, type RequestedShareCard } from '../../src/content/media/share-card.ts';
import type { Hole } from '../../src/rendering/finish.ts';

/** A page with other late values in it. */
export interface Refilled {
  readonly body: Uint8Array;
  readonly holes: readonly Hole[];
  /** The share card that it asks for now. */
  readonly card: RequestedShareCard | undefined;
}

const encoder = new TextEncoder();

/**
 * Puts the late values as they are now into a page that was rendered before: the same bytes as if it were rendered anew.
 * @param body The page as it was.
 * @param asked The share card that it asked for.
 * @param textOf The text of a late value; undefined where there is none any more.
 * @returns undefined where a value is gone or empty: pages are made otherwise without it.
 */
export function refill(
  body: Uint8Array,
  holes: readonly Hole[],
  asked: RequestedShareCard | undefined,
  textOf: (late: number) => string | undefined,
): Refilled | undefined {
  const pieces: Uint8Array[] = [];
  const moved: Hole[] = [];
  let card = asked;
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
    if (hole.place === 'c' && card) card = withSite(card, text);
    const bytes = encoder.encode(hole.place === 'c' ? card?.path : written(hole.place, text));
    moved.push({ ...hole, at, length: bytes.length });
    put(bytes);
  }
  put(body.subarray(from));
  return { body: Buffer.concat(pieces), holes: moved, card };
}

const withSite = (card: RequestedShareCard, site: string): RequestedShareCard => ({
  ...card,
  site,
  path: shareCardPath({ ...card, site }),
});
