import type { ConsentReference } from './consents';
import type { PageSlug } from './page-slugs';
import type { PictureName } from './picture-names';

export interface Quote {
  text: string;
  attribution: string;
  consent: ConsentReference;
}

export interface Picture {
  file: PictureName;
  /** Left out, the words on the file itself stand. */
  alternativeText?: string;
  decorative?: true;
  caption?: string;
}

/** A video shown with a story or on a page: one of the placeholders in `media/film.ts`. */
export interface Video {
  title: string;
  placeholder: 'bsl' | 'place';
}

export interface Link {
  text: string;
  page?: PageSlug;
  url?: string;
}

export interface Contact {
  name: string;
  role?: string;
  email?: string;
  phone?: string;
  note?: string;
}

export interface Measure {
  label: string;
  unit: string;
  value?: number;
  before?: number;
  after?: number;
  source: string;
}

export interface Chart {
  title: string;
  summary: string;
  unit: string;
  source: string;
  rows: readonly (readonly [label: string, value: number])[];
}
