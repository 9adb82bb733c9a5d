import type { Place } from '../../src/content/late/marks.ts';
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

/** Late values as they are now, each looked up, and written for each kind of place, once. */
export class LateTexts {
  readonly #lookUp: (late: number) => string | undefined;
  readonly #texts = new Map<number, string | undefined>();
  readonly #written = new Map<string, Uint8Array>();

  /** @param lookUp The text of a late value; undefined where there is none any more. */
  constructor(lookUp: (late: number) => string | undefined) {
    this.#lookUp = lookUp;
  }

  textOf(late: number): string | undefined {
    if (!this.#texts.has(late)) this.#texts.set(late, this.#lookUp(late));
    return this.#texts.get(late);
  }

  written(place: Exclude<Place, 'c'>, late: number, text: string): Uint8Array {
    const key = `${place}${late}`;
    const bytes = this.#written.get(key) ?? encoder.encode(written(place, text));
    this.#written.set(key, bytes);
    return bytes;
  }
}

/**
 * Puts the late values as they are now into a page that was rendered before: the same bytes as if it were rendered anew.
 * @param body The page as it was.
 * @param asked The share card that it asked for.
 * @param values The late values as they are now.
 * @returns undefined where a value is gone or empty: pages are made otherwise without it.
 */
export function refill(
  body: Uint8Array,
  holes: readonly Hole[],
  asked: RequestedShareCard | undefined,
  values: LateTexts,
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
    const text = values.textOf(hole.late);
    if (text === undefined || text === '') return undefined;
    put(body.subarray(from, hole.at));
    from = hole.at + hole.length;
    if (hole.place === 'c' && card) card = withSite(card, text);
    const bytes = hole.place === 'c' ? encoder.encode(card?.path) : values.written(hole.place, hole.late, text);
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
