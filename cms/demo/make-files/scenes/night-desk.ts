import { palette as p } from '../palette.ts';
import { circle, ellipse, group, hills, line, path, rect, repeat } from '../shapes.ts';

const pane =
  rect(260, 90, 520, 420, '#33465a') +
  repeat(14, (i) => circle(280 + ((i * 137) % 480), 110 + ((i * 71) % 240), 3 + (i % 2), p.paper, 'opacity="0.9"')) +
  circle(640, 190, 40, p.paper) +
  hills(430, 30, 2.2, p.ink);

/** A desk at night with a lamp, a telephone, a notebook and a mug. */
export const nightDesk = (): string =>
  rect(0, 0, 1600, 1000, p.slate) +
  `<clipPath id="window"><rect x="260" y="90" width="520" height="420"/></clipPath><g clip-path="url(#window)">${pane}</g><rect x="260" y="90" width="520" height="420" fill="none" stroke="${p.mist}" stroke-width="20"/>` +
  rect(512, 90, 14, 420, p.mist) +
  rect(260, 296, 520, 12, p.mist) +
  path('M1120 380 L820 720 H1520 L1300 380 Z', '#f6e3ae', 'opacity="0.3"') +
  rect(0, 700, 1600, 300, p.bark) +
  rect(0, 700, 1600, 26, p.wood) +
  ellipse(1180, 790, 360, 60, '#f6e3ae', 'opacity="0.25"') +
  group(
    1420,
    720,
    1.2,
    ellipse(0, 0, 90, 20, p.ink),
    line('M0 -4 L-40 -200 L-150 -290', p.ink, 16),
    path('M-250 -240 Q-240 -330 -150 -330 Q-110 -290 -110 -240 Z', p.heather),
    circle(-180, -236, 22, '#fbf0cf'),
    circle(-40, -200, 14, p.gorse),
  ) +
  group(
    640,
    790,
    1.4,
    path('M-120 20 Q-110 -60 -60 -70 H60 Q110 -60 120 20 Z', p.rust),
    circle(0, -22, 40, p.oat),
    repeat(8, (i) =>
      circle(Math.round(Math.cos(i * 0.785) * 26), Math.round(-22 + Math.sin(i * 0.785) * 26), 7, p.slate),
    ),
    path('M-140 -86 Q0 -150 140 -86 L130 -54 Q100 -50 84 -72 Q0 -104 -84 -72 Q-100 -50 -130 -54 Z', p.ink),
    line('M-120 16 q-50 30 -20 44 q40 16 0 40', p.ink, 7),
  ) +
  group(
    1060,
    850,
    1,
    path('M-170 40 L-130 -50 H0 V40 Z', p.paper),
    path('M170 40 L130 -50 H0 V40 Z', p.oat),
    line('M-120 -26 H-24 M-130 -2 H-22 M-140 20 H-20 M24 -26 H110 M22 -2 H90', p.mist, 5),
    line('M60 30 L150 -70', p.gorse, 10),
  ) +
  group(
    300,
    800,
    1.3,
    line('M46 -30 q46 6 0 50', p.moss, 13),
    rect(-54, -54, 108, 110, p.moss, 'rx="12"'),
    ellipse(0, -54, 54, 12, p.bark),
    line('M-14 -80 q-14 -22 0 -44 q14 -22 0 -44', p.mist, 6, 'opacity="0.6"'),
  );
