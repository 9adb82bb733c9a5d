import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import type { SharePicture } from './share-picture.ts';

/** In pixels: the shape in which most who show a link show its picture. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

/** Raised with every change of how pictures are drawn, so that those drawn before have other addresses. */
const RECIPE_VERSION = 1;

/** What is drawn for a page that has no photograph of its own: its name, large, beside the mark of the site. */
export interface DrawnPicture {
  readonly title: string;
  /** What kind of page it is, above its title. */
  readonly kicker: string | undefined;
  readonly site: string;
}

/** A picture that a page asked for, and the address under which it expects it. */
export interface AskedPicture extends DrawnPicture {
  readonly path: string;
}

const asked = new AsyncLocalStorage<AskedPicture[]>();

/** The address names all that the picture is drawn from: what stands there never changes. */
function pathOf({ title, kicker, site }: DrawnPicture): string {
  const key = hash('sha256', JSON.stringify([RECIPE_VERSION, title, kicker ?? null, site]), 'hex');
  return `/media/share/${key.slice(0, 20)}.png`;
}

/**
 * Asks for a picture to be drawn, and says where it will be. Each page must ask for itself, never within what pages remember
 * for each other: the publisher draws what the page asked for while it was rendered.
 */
export function askForPicture(picture: DrawnPicture): SharePicture {
  const path = pathOf(picture);
  asked.getStore()?.push({ ...picture, path });
  return { path, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, alt: `${picture.site}: ${picture.title}` };
}

/** Runs `work`; answers what came of it, and the pictures that were asked for meanwhile. */
export async function withPictures<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly pictures: readonly AskedPicture[] }> {
  const pictures: AskedPicture[] = [];
  return { result: await asked.run(pictures, work), pictures };
}
