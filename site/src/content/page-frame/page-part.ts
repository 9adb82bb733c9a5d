/** A part of a page, to which links can lead. */
export interface PagePart {
  readonly id: string;
  readonly heading: string;
}
