/** The drawn pictures, by the name of their file in `demo/files/pictures`. */
export const pictureNames = [
  'waymark-path.jpg',
  'harbour.jpg',
  'garden.jpg',
  'kitchen-table.jpg',
  'bench.jpg',
  'bothy.jpg',
  'hall.jpg',
  'ferry.webp',
  'pinewood.jpg',
  'tenements.jpg',
  'library.jpg',
  'quilt.png',
  'footbridge.jpg',
  'night-desk.webp',
  'minibus.jpg',
  'circle-of-chairs.jpg',
] as const;

export type PictureName = (typeof pictureNames)[number];
