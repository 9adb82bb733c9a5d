import { AsyncLocalStorage } from 'node:async_hooks';
import { early } from '../late/early.ts';
import { cardMark, hasMark } from '../late/marks.ts';
import type { SharePicture } from './chosen-share-picture.ts';
import {
  SHARE_CARD_HEIGHT,
  SHARE_CARD_WIDTH,
  shareCardPath,
  type RequestedShareCard,
  type ShareCard,
} from './share-card.ts';

const asked = new AsyncLocalStorage<RequestedShareCard[]>();

/**
 * Asks for a picture to be drawn, and says where it will be. Each page must ask for itself, never within what pages remember
 * for each other: the publisher draws what the page asked for while it was rendered.
 */
export function requestShareCard(picture: ShareCard): SharePicture {
  const { title, kicker, site } = picture;
  const words = { title: early(title), kicker: kicker === undefined ? undefined : early(kicker), site };
  const cards = asked.getStore() ?? [];
  const path = hasMark(site) ? cardMark(cards.length) : shareCardPath(words);
  cards.push({ ...words, path });
  return { path, width: SHARE_CARD_WIDTH, height: SHARE_CARD_HEIGHT, alt: `${site}: ${title}` };
}

/** Runs `work`; answers what came of it, and the pictures that were asked for meanwhile. */
export async function withShareCards<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly shareCards: readonly RequestedShareCard[] }> {
  const shareCards: RequestedShareCard[] = [];
  return { result: await asked.run(shareCards, work), shareCards };
}
