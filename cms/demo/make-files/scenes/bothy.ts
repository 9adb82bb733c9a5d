import { palette as p } from '../palette.ts';
import { cloud, circle, group, heather, hills, line, mountains, path, polygon, rect, repeat, sky } from '../shapes.ts';

const stones = repeat(24, (i) =>
  rect(
    -250 + (i % 8) * 64 + (Math.floor(i / 8) % 2) * 24,
    -170 + Math.floor(i / 8) * 56,
    46,
    30,
    i % 3 === 0 ? p.mist : p.cloud,
    'rx="10" opacity="0.55"',
  ),
);

/** A stone bothy under the hills, its window lit, smoke from the chimney. */
export const bothy = (): string =>
  sky('#4c5f72', '#cbb7cf') +
  repeat(16, (i) => circle((i * 197 + 60) % 1580, 40 + ((i * 83) % 240), 3 + (i % 2), p.paper, 'opacity="0.8"')) +
  circle(1290, 170, 54, p.paper) +
  cloud(420, 300, 1.3, p.lilac) +
  mountains(
    700,
    [
      [300, 330],
      [820, 250],
      [1350, 380],
    ],
    p.slate,
    p.stone,
  ) +
  hills(690, 40, 0.8, p.forest) +
  hills(780, 24, 2.8, p.moss) +
  group(
    840,
    800,
    1.15,
    line('M190 -300 q-30 -50 10 -90 q40 -50 0 -100', p.cloud, 18, 'opacity="0.55"'),
    rect(166, -310, 50, 90, p.stone),
    rect(-270, -190, 540, 190, p.stone),
    stones,
    polygon(
      [
        [-300, -186],
        [-250, -290],
        [250, -290],
        [300, -186],
      ],
      p.ink,
    ),
    rect(-40, -130, 74, 130, p.rust),
    circle(18, -64, 5, p.gorse),
    rect(-200, -130, 90, 70, p.gorse),
    rect(-158, -130, 6, 70, p.ink),
    rect(-200, -98, 90, 6, p.ink),
    rect(110, -130, 90, 70, p.gorse),
    rect(152, -130, 6, 70, p.ink),
    rect(110, -98, 90, 6, p.ink),
  ) +
  path('M560 1000 C680 920 800 900 800 806 L880 806 C900 900 820 930 900 1000 Z', p.sand, 'opacity="0.8"') +
  heather(30, 880, 10, 58) +
  heather(1060, 900, 10, 58) +
  heather(0, 970, 9, 60) +
  heather(1010, 980, 11, 60);
