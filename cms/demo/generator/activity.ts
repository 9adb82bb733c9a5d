import type { PictureName } from '../content/picture-names';
import type { ThemeSlug } from '../content/themes';

/** Something that a generated case study is about. */
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
