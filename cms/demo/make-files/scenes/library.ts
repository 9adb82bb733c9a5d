import { palette as p } from '../palette.ts';
import { circle, ellipse, group, line, path, rect, repeat } from '../shapes.ts';

const spines = [p.heather, p.moss, p.slate, p.rust, p.gorse, p.sea, p.lilac, p.forest, p.brick, p.stone];
const shelf = (y: number, seed: number): string =>
  repeat(28, (i) => {
    const tall = 108 + ((i * 31 + seed * 17) % 46);
    return (i + seed) % 9 === 8
      ? ''
      : rect(170 + i * 45, y - tall, 36, tall, spines[(i * 3 + seed) % 10] ?? p.slate, 'rx="3"') +
          rect(174 + i * 45, y - tall + 18, 28, 8, p.paper, 'opacity="0.6"');
  }) + rect(140, y, 1320, 20, p.bark);

/** Bookshelves, an armchair and a lamp in a quiet corner. */
export const library = (): string =>
  rect(0, 0, 1600, 1000, p.oat) +
  rect(120, 60, 1360, 720, p.wood) +
  rect(140, 80, 1320, 690, '#a5835e') +
  shelf(250, 1) +
  shelf(430, 4) +
  shelf(610, 2) +
  shelf(764, 7) +
  rect(0, 790, 1600, 210, p.sand) +
  repeat(7, (i) => line(`M${i * 260 - 60} 1000 L${i * 230 + 60} 790`, p.wood, 4, 'opacity="0.4"')) +
  ellipse(900, 920, 520, 66, p.heather) +
  ellipse(900, 920, 460, 54, p.lilac) +
  ellipse(900, 920, 380, 42, p.bloom) +
  group(
    1000,
    900,
    1.2,
    rect(-150, -30, 24, 46, p.bark),
    rect(126, -30, 24, 46, p.bark),
    path('M-140 -270 Q0 -330 140 -270 V-60 H-140 Z', p.moss),
    path('M-180 -170 Q-120 -190 -116 -110 V-20 H-180 Z', p.forest),
    path('M180 -170 Q120 -190 116 -110 V-20 H180 Z', p.forest),
    rect(-120, -110, 240, 60, p.lichen, 'rx="24"'),
    rect(-130, -60, 260, 40, p.forest),
    path('M-70 -200 L40 -214 L56 -116 L-58 -106 Z', p.gorse),
  ) +
  group(
    620,
    920,
    1.2,
    line('M0 0 V-420', p.ink, 12),
    ellipse(0, 2, 70, 16, p.ink),
    path('M-90 -400 L-50 -520 H50 L90 -400 Z', p.paper),
    circle(0, -396, 14, p.gorse),
  ) +
  path('M510 440 L420 860 H820 L730 440 Z', '#fbf0cf', 'opacity="0.28"') +
  group(
    1380,
    880,
    1,
    rect(-60, -20, 12, 90, p.bark),
    rect(48, -20, 12, 90, p.bark),
    ellipse(0, -24, 100, 22, p.bark),
    rect(-24, -64, 48, 40, p.paper, 'rx="6"'),
    line('M24 -54 q22 6 0 24', p.paper, 8),
  );
