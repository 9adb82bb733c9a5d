import { pictureData, type PictureData } from '../../content/media/picture.ts';
import type { SectionOf } from '../section.ts';

/** One picture. */
export interface ImageBlockData {
  readonly picture: PictureData;
}

export async function imageBlock({ image }: SectionOf<'ComponentSectionsImage'>): Promise<ImageBlockData | undefined> {
  const picture = await pictureData(image);
  return picture && { picture };
}
