import { hash } from 'node:crypto';

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

/** The address names all that the picture is drawn from: what stands there never changes. */
export function shareCardPath({ title, kicker, site }: ShareCard): string {
  const key = hash('sha256', JSON.stringify([SHARE_CARD_VERSION, title, kicker ?? null, site]), 'hex');
  return `${SHARE_CARD_FOLDER}${key.slice(0, 20)}.png`;
}
