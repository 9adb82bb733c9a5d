import { palette as p } from '../palette.ts';
import { circle, cloud, group, hills, line, path, polygon, rect, repeat, sky, tree } from '../shapes.ts';

const sheep = (x: number, y: number): string =>
  group(
    x,
    y,
    0.8,
    rect(-26, 10, 8, 30, p.ink),
    rect(18, 10, 8, 30, p.ink),
    circle(-20, 0, 26, p.paper),
    circle(14, -6, 28, p.paper),
    circle(0, 8, 26, p.paper),
    circle(46, -14, 16, p.ink),
  );
const bus = group(
  800,
  800,
  1.35,
  path(
    'M-260 -30 V-190 Q-260 -220 -230 -220 H180 Q220 -220 236 -180 L262 -110 Q272 -90 272 -60 V-10 H-260 Z',
    p.heather,
  ),
  rect(-260, -60, 532, 20, p.paper),
  repeat(4, (i) => rect(-236 + i * 96, -196, 80, 84, p.cloud, 'rx="8"')),
  path('M156 -196 H180 Q200 -196 212 -170 L236 -112 H156 Z', p.cloud),
  rect(60, -100, 4, 88, p.plum),
  circle(-150, -6, 54, p.ink),
  circle(-150, -6, 24, p.mist),
  circle(166, -6, 54, p.ink),
  circle(166, -6, 24, p.mist),
  circle(262, -50, 12, p.gorse),
  rect(-266, -56, 12, 28, p.rust),
);

/** A minibus on a single-track road through hills with sheep. */
export const minibus = (): string =>
  sky('#c4d8e2', p.paper) +
  cloud(300, 170, 1.3) +
  cloud(900, 130, 0.9) +
  cloud(1350, 220, 1.1) +
  hills(430, 80, 0.3, p.mist) +
  hills(520, 60, 2.1, p.lichen) +
  hills(610, 44, 3.9, p.moss) +
  path('M0 690 Q400 560 760 610 Q1100 650 1600 560 V600 Q1100 690 760 646 Q400 600 0 740 Z', p.meadow) +
  hills(700, 20, 5, p.lichen) +
  sheep(300, 690) +
  sheep(420, 720) +
  sheep(1320, 670) +
  rect(0, 790, 1600, 120, p.stone) +
  rect(0, 784, 1600, 10, p.cloud) +
  rect(0, 906, 1600, 10, p.cloud) +
  repeat(9, (i) => rect(40 + i * 190, 850, 90, 8, p.cloud, 'opacity="0.7"')) +
  bus +
  rect(0, 916, 1600, 84, p.moss) +
  repeat(18, (i) => line(`M${i * 92 + 20} 990 l-10 -34 m10 34 l2 -42 m-2 42 l14 -32`, p.forest, 5)) +
  tree(120, 790, 1.6) +
  rect(1420, 620, 14, 180, p.bark) +
  polygon(
    [
      [1370, 600],
      [1484, 600],
      [1484, 670],
      [1370, 670],
    ],
    p.paper,
  ) +
  line('M1392 624 H1462 M1392 646 H1440', p.slate, 8);
