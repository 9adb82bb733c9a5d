import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import { early } from '../late/early.ts';
import { cardMark, hasMark } from '../late/marks.ts';
import type { SharePicture } from './chosen-share-picture.ts';

/** In pixels: the shape in which most who show a link show its picture. */
export const SHARE_CARD_WIDTH = 1200;
export const SHARE_CARD_HEIGHT = 630;

/** Raised with every change of how pictures are drawn, so that those drawn before have other addresses. */
const SHARE_CARD_VERSION = 1;

/** What is drawn for a page that has no photograph of its own: its name, large, beside the mark of the site. */
export interface ShareCard {
  readonly title: string;
  /** What kind of page it is, above its title. */
  readonly kicker: string | undefined;
  readonly site: string;
}

/** A picture that a page asked for, and the address under which it expects it. */
export interface RequestedShareCard extends ShareCard {
  readonly path: string;
}

/** The folder in which share cards stand. */
export const SHARE_CARD_FOLDER = '/media/share/';

const asked = new AsyncLocalStorage<RequestedShareCard[]>();

/** The address names all that the picture is drawn from: what stands there never changes. */
export function shareCardPath({ title, kicker, site }: ShareCard): string {
  const key = hash('sha256', JSON.stringify([SHARE_CARD_VERSION, title, kicker ?? null, site]), 'hex');
  return `${SHARE_CARD_FOLDER}${key.slice(0, 20)}.png`;
}

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
