import type { PictureName } from '../content/picture-names';

interface PictureWords {
  alternativeText: string;
  caption?: string;
}

/** What stands on each picture file: what it shows, in words. */
export const pictureWords = {
  'waymark-path.jpg': {
    alternativeText:
      'A pale path winds over a moor with purple heather towards three mountains. A wooden waymark post with an arrow stands beside it.',
  },
  'harbour.jpg': {
    alternativeText: 'Three small boats lie in a harbour in front of a row of houses in different colours.',
  },
  'garden.jpg': {
    alternativeText: 'A garden with four raised beds full of flowers, a purple shed, a glasshouse and a watering can.',
    caption: 'A garden that belongs to everyone',
  },
  'kitchen-table.jpg': {
    alternativeText:
      'A kitchen table with a purple teapot, four steaming cups in different colours and a plate of biscuits. Through the window there are hills.',
    caption: 'The kettle is on',
  },
  'bench.jpg': {
    alternativeText: 'An empty wooden bench beside a tree looks over a loch to purple hills. The sun is low.',
  },
  'bothy.jpg': {
    alternativeText:
      'A small stone bothy under dark mountains at nightfall. Both windows are lit and smoke rises from the chimney.',
  },
  'hall.jpg': {
    alternativeText:
      'A white village hall with a purple door, lit windows and a string of bunting. A noticeboard stands in front.',
  },
  'ferry.webp': { alternativeText: 'A small ferry with a red funnel crosses calm water between green islands.' },
  'pinewood.jpg': { alternativeText: 'A path leads into a pinewood. Sunlight falls between the trees.' },
  'tenements.jpg': {
    alternativeText: 'A street of sandstone tenements with trees in front. A red bicycle leans against the railings.',
  },
  'library.jpg': { alternativeText: 'A green armchair and a lamp in front of a wall of books.' },
  'quilt.png': {
    alternativeText: 'A patchwork quilt of forty squares, each sewn in a different pattern and colour.',
    caption: 'Every square was sewn by somebody else',
  },
  'footbridge.jpg': {
    alternativeText: 'A wooden footbridge crosses a burn between two grassy banks, with mountains behind.',
  },
  'night-desk.webp': {
    alternativeText:
      'A desk at night with a lamp, a red telephone, an open notebook and a steaming mug. The moon shines through the window.',
  },
  'minibus.jpg': { alternativeText: 'A purple minibus on a country road. Three sheep stand in the fields behind it.' },
  'circle-of-chairs.jpg': {
    alternativeText:
      'Eight empty chairs in different colours around a small table with flowers. On the wall is a board full of paper notes.',
  },
} as const satisfies Record<PictureName, PictureWords>;
