/** One size and format of a picture, as a file of the public site. */
export interface PictureVariant {
  readonly format: 'avif' | 'webp' | 'jpeg' | 'png';
  /** In pixels. */
  readonly width: number;
  /** From `/`. */
  readonly path: string;
}

/** A media file, as pages get it. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- live collections ask for an index signature, which interfaces lack.
export type MediaFile = {
  readonly name: string;
  /** The address of the file on the public site, from `/`; of a picture, its largest size in the format that every browser understands. */
  readonly path: string;
  readonly mime: string;
  /** With its dot: `.pdf`. */
  readonly extension: string;
  readonly bytes: number;
  /** The day on which it was uploaded, as `2026-11-24`; null where the CMS does not say. */
  readonly uploaded: string | null;
  /** In pixels; null where it is no picture. */
  readonly width: number | null;
  readonly height: number | null;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  /** The sizes and formats of a picture, each format from narrow to wide; empty where it is none. */
  readonly variants: readonly PictureVariant[];
  /** A picture's main colour as `#rrggbb`, shown while it loads; null where it is none. */
  readonly colour: string | null;
};
