import { activitiesOfDoing } from './activities-of-doing';
import { activitiesOfSupport } from './activities-of-support';
import type { PictureName } from '../content/picture-names';
import type { ThemeSlug } from '../content/themes';

export interface Activity {
  /** The first half of the title: “… in Kirkmorran”. */
  title: string;
  /** What it is, after “runs” or “began”. */
  thing: string;
  /** Who comes, as a plural. */
  people: string;
  themes: readonly ThemeSlug[];
  picture: PictureName;
}

/** What generated case studies are about. */
export const activities: readonly Activity[] = [...activitiesOfDoing, ...activitiesOfSupport];
