import { palette as p } from '../palette.ts';
import { bird, cloud, heather, hills, line, mountains, path, polygon, rect, sky } from '../shapes.ts';

/** A path over the moor to the hills, with a waymark post beside it. */
export const waymarkPath = (): string =>
  sky('#c9d8e0', p.paper) +
  cloud(380, 190, 1.3) +
  cloud(1180, 140, 1) +
  bird(820, 230, 1) +
  bird(890, 260, 0.7) +
  mountains(
    620,
    [
      [330, 300],
      [720, 240],
      [1230, 320],
    ],
    p.stone,
    p.mist,
  ) +
  hills(610, 40, 1.2, p.moss) +
  hills(680, 34, 3.4, p.lichen) +
  hills(760, 26, 5.2, p.moss) +
  path(
    'M640 1000 C760 880 1080 860 900 770 C790 715 860 690 905 662 L918 662 C890 695 850 712 985 770 C1190 860 1040 900 1010 1000 Z',
    p.oat,
  ) +
  line('M700 990 C800 890 1080 862 935 778', p.sand, 6, 'opacity="0.8"') +
  heather(40, 850, 12, 54) +
  heather(1150, 880, 9, 56) +
  heather(0, 950, 11, 60) +
  heather(1120, 965, 9, 62) +
  rect(440, 520, 46, 400, p.wood) +
  rect(440, 520, 16, 400, p.bark, 'opacity="0.35"') +
  polygon(
    [
      [440, 520],
      [463, 488],
      [486, 520],
    ],
    p.bark,
  ) +
  polygon(
    [
      [380, 570],
      [590, 570],
      [640, 610],
      [590, 650],
      [380, 650],
    ],
    p.paper,
  ) +
  polygon(
    [
      [460, 592],
      [540, 592],
      [540, 578],
      [590, 610],
      [540, 642],
      [540, 628],
      [460, 628],
    ],
    p.heather,
  ) +
  polygon(
    [
      [400, 690],
      [448, 690],
      [448, 738],
      [400, 738],
    ],
    p.gorse,
  );
