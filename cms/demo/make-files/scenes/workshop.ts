import { palette as p } from '../palette.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from '../shapes.ts';

const chair = (x: number, y: number, scale: number, fill: string): string =>
  group(
    x,
    y,
    scale,
    line('M-44 0 L-54 120 M44 0 L54 120 M-30 0 L-26 96 M30 0 L26 96', p.ink, 9),
    rect(-60, -14, 120, 26, fill, 'rx="10"'),
    path('M-56 -20 Q-60 -150 0 -150 Q60 -150 56 -20 Z', fill),
    path('M-36 -34 Q-40 -126 0 -126 Q40 -126 36 -34 Z', p.paper, 'opacity="0.25"'),
  );
const note = (x: number, y: number, fill: string): string =>
  rect(x, y, 74, 66, fill) + line(`M${x + 12} ${y + 22} h50 M${x + 12} ${y + 42} h34`, p.slate, 4, 'opacity="0.6"');

/** A circle of empty chairs before a wall of paper notes. */
export const circleOfChairs = (): string =>
  rect(0, 0, 1600, 1000, p.cloud) +
  rect(0, 640, 1600, 360, p.sand) +
  rect(0, 626, 1600, 18, p.paper) +
  rect(360, 90, 880, 420, p.paper) +
  `<rect x="360" y="90" width="880" height="420" fill="none" stroke="${p.wood}" stroke-width="16"/>` +
  repeat(28, (i) =>
    i % 9 === 5
      ? ''
      : note(
          400 + (i % 7) * 118,
          124 + Math.floor(i / 7) * 92,
          [p.gorse, p.lilac, p.meadow, p.shallows, p.brick][(i * 2) % 5] ?? p.gorse,
        ),
  ) +
  line('M440 170 Q700 260 1120 360', p.rust, 5, 'stroke-dasharray="14 12"') +
  polygon(
    [
      [60, 120],
      [260, 120],
      [260, 560],
      [60, 560],
    ],
    '#cfe0e3',
  ) +
  line('M160 120 V560 M60 340 H260', p.paper, 12) +
  polygon(
    [
      [1340, 120],
      [1540, 120],
      [1540, 560],
      [1340, 560],
    ],
    '#cfe0e3',
  ) +
  line('M1440 120 V560 M1340 340 H1540', p.paper, 12) +
  ellipse(800, 830, 620, 130, p.bloom) +
  ellipse(800, 830, 520, 100, p.oat) +
  chair(520, 700, 0.9, p.heather) +
  chair(710, 680, 0.85, p.moss) +
  chair(890, 680, 0.85, p.slate) +
  chair(1080, 700, 0.9, p.rust) +
  chair(320, 770, 1.05, p.gorse) +
  chair(1280, 770, 1.05, p.sea) +
  chair(430, 870, 1.2, p.forest) +
  chair(1170, 870, 1.2, p.plum) +
  group(
    800,
    840,
    1,
    ellipse(0, 6, 120, 26, p.wood),
    rect(-10, 6, 20, 60, p.bark),
    ellipse(0, 66, 60, 12, p.bark),
    rect(-20, -50, 40, 54, p.paper, 'rx="6"'),
    circle(-8, -70, 16, p.heather),
    circle(14, -78, 16, p.gorse),
    circle(2, -94, 14, p.lilac),
  );
