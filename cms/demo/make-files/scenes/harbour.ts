import { palette as p } from '../palette.ts';
import { bird, circle, cloud, group, hills, house, line, path, polygon, rect, repeat, sky } from '../shapes.ts';

const boat = (x: number, y: number, scale: number, hull: string): string =>
  group(
    x,
    y,
    scale,
    path('M-130 0 L130 0 Q110 60 70 66 L-80 66 Q-120 50 -130 0 Z', hull),
    rect(-130, 0, 260, 12, p.paper),
    rect(-60, -58, 84, 58, p.oat),
    rect(-46, -46, 24, 22, p.slate),
    rect(-10, -46, 24, 22, p.slate),
    line('M60 0 L60 -170 M60 -160 L126 -10', p.bark, 6),
  );

const colours: [string, string][] = [
  [p.paper, p.slate],
  [p.brick, p.ink],
  [p.oat, p.rust],
  [p.shallows, p.slate],
  [p.paper, p.plum],
  [p.sand, p.slate],
];

/** Small boats in a harbour, coloured houses behind. */
export const harbour = (): string =>
  sky('#dbe6ea', '#f6e9d6') +
  circle(1260, 250, 80, '#f3d695') +
  cloud(420, 170, 1.2) +
  cloud(900, 220, 0.8) +
  bird(640, 300, 1) +
  bird(720, 270, 0.8) +
  bird(1030, 330, 0.7) +
  hills(470, 70, 0.6, p.mist) +
  hills(540, 40, 2.2, p.lichen) +
  repeat(6, (i) => {
    const [wall, roof] = colours[i] ?? [p.paper, p.slate];
    return house(190 + i * 240, 640, 1.12 + (i % 2) * 0.12, wall, roof);
  }) +
  rect(0, 640, 1600, 56, p.stone) +
  repeat(20, (i) => rect(i * 84, 640, 3, 56, p.slate, 'opacity="0.4"')) +
  rect(0, 636, 1600, 10, p.mist) +
  rect(0, 696, 1600, 304, p.sea) +
  repeat(26, (i) =>
    line(`M${(i * 173) % 1580} ${720 + ((i * 61) % 260)} h${60 + ((i * 37) % 70)}`, p.shallows, 5, 'opacity="0.6"'),
  ) +
  boat(420, 780, 1, p.rust) +
  boat(980, 830, 1.25, p.plum) +
  boat(1370, 750, 0.7, p.ink) +
  polygon(
    [
      [0, 860],
      [170, 870],
      [220, 1000],
      [0, 1000],
    ],
    p.slate,
  ) +
  circle(120, 862, 16, p.ink) +
  rect(108, 830, 24, 36, p.ink);
