import { palette as p } from '../palette.ts';
import { circle, ellipse, hills, path, pine, polygon, rect, repeat, sky } from '../shapes.ts';

/** A path through a pinewood, sunlight between the trees. */
export const pinewood = (): string =>
  sky('#dfe8d6', '#f7edd2') +
  circle(820, 360, 120, '#fbf0cf') +
  circle(820, 360, 200, '#fbf0cf', 'opacity="0.4"') +
  hills(520, 40, 1, p.mist) +
  repeat(16, (i) => pine(30 + i * 104, 610 + (i % 3) * 12, 1 + (i % 4) * 0.12, p.lichen)) +
  hills(610, 22, 2.4, p.lichen) +
  repeat(4, (i) =>
    polygon(
      [
        [780 + i * 26, 360],
        [430 + i * 230, 1000],
        [540 + i * 230, 1000],
      ],
      '#fbf0cf',
      'opacity="0.22"',
    ),
  ) +
  repeat(9, (i) => (i > 2 && i < 6 ? '' : pine(40 + i * 190, 740, 1.9 + (i % 3) * 0.2, p.moss))) +
  hills(730, 20, 4.4, p.moss) +
  path(
    'M520 1000 C700 880 880 860 800 760 C770 730 790 720 812 712 L830 712 C830 740 850 750 900 790 C1010 880 980 930 1040 1000 Z',
    p.oat,
  ) +
  pine(110, 960, 3.4) +
  pine(1490, 970, 3.6) +
  pine(330, 900, 2.4) +
  pine(1270, 910, 2.6) +
  repeat(12, (i) => ellipse((i * 263) % 1600, 950 + (i % 3) * 22, 60, 18, p.forest, 'opacity="0.6"')) +
  rect(640, 866, 14, 44, p.bark) +
  ellipse(647, 862, 34, 16, p.rust) +
  rect(690, 884, 10, 30, p.oat) +
  ellipse(695, 882, 24, 12, p.brick);
