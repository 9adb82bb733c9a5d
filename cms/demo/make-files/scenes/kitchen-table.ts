import { palette as p } from '../palette.ts';
import { circle, ellipse, group, hills, line, path, rect, repeat } from '../shapes.ts';

const cup = (x: number, y: number, scale: number, fill: string): string =>
  group(
    x,
    y,
    scale,
    ellipse(0, 52, 92, 18, p.oat),
    ellipse(0, 50, 70, 12, p.sand),
    line('M52 -18 q48 6 0 48', fill, 14),
    path('M-56 -40 L56 -40 Q52 50 0 50 Q-52 50 -56 -40 Z', fill),
    ellipse(0, -40, 56, 14, p.paper),
    ellipse(0, -38, 46, 10, p.bark),
    line('M-16 -70 q-16 -24 0 -46 q16 -24 0 -46', p.mist, 6, 'opacity="0.7"'),
    line('M18 -66 q-14 -20 0 -40', p.mist, 6, 'opacity="0.7"'),
  );

const teapot = group(
  800,
  690,
  1.25,
  line('M-104 -30 q-70 0 -44 60', p.heather, 18),
  path('M96 10 Q150 -10 156 -74 L182 -74 Q184 30 96 60 Z', p.heather),
  ellipse(0, 10, 118, 96, p.heather),
  ellipse(-34, -20, 40, 34, p.lilac, 'opacity="0.5"'),
  ellipse(0, -78, 60, 16, p.plum),
  circle(0, -100, 15, p.plum),
);

/** A kitchen table with a teapot and four cups, a window onto hills. */
export const kitchenTable = (): string =>
  rect(0, 0, 1600, 1000, p.oat) +
  repeat(14, (i) => rect(i * 120, 0, 56, 700, p.paper, 'opacity="0.55"')) +
  `<clipPath id="pane"><rect x="470" y="90" width="660" height="400"/></clipPath><g clip-path="url(#pane)">${rect(470, 90, 660, 400, '#cfdfe5')}${hills(330, 46, 1.4, p.mist)}${hills(390, 34, 3.2, p.moss)}${hills(440, 22, 5, p.lichen)}${circle(980, 190, 46, '#f6e3ae')}</g>` +
  `<rect x="470" y="90" width="660" height="400" fill="none" stroke="${p.paper}" stroke-width="26"/>` +
  rect(790, 90, 18, 400, p.paper) +
  rect(440, 492, 720, 30, p.sand) +
  path('M430 60 H590 Q570 300 450 500 H400 Z', p.lilac) +
  path('M1170 60 H1010 Q1030 300 1150 500 H1200 Z', p.lilac) +
  group(
    560,
    492,
    0.9,
    rect(-36, -66, 72, 66, p.rust),
    circle(0, -100, 44, p.moss),
    circle(-34, -86, 26, p.lichen),
    circle(36, -92, 28, p.moss),
  ) +
  path('M0 720 Q800 640 1600 720 V1000 H0 Z', p.wood) +
  path('M0 720 Q800 640 1600 720 V752 Q800 672 0 752 Z', '#a5835e') +
  line('M120 860 H620 M760 930 H1300 M1100 830 H1500 M200 960 H420', p.bark, 4, 'opacity="0.35"') +
  teapot +
  cup(400, 770, 1.1, p.slate) +
  cup(1210, 770, 1.1, p.moss) +
  cup(600, 880, 1.25, p.gorse) +
  cup(1030, 890, 1.25, p.rust) +
  group(
    190,
    850,
    1,
    ellipse(0, 20, 130, 30, p.paper),
    repeat(
      5,
      (i) =>
        ellipse(-64 + i * 32, 4 - (i % 2) * 16, 36, 18, p.sand) +
        ellipse(-64 + i * 32, -2 - (i % 2) * 16, 26, 8, p.oat),
    ),
  );
