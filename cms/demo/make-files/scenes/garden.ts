import { palette as p } from '../palette.ts';
import { circle, cloud, ellipse, group, hills, line, polygon, rect, repeat, sky, tree } from '../shapes.ts';

const bed = (x: number, y: number, w: number, flower: string): string =>
  rect(x, y, w, 74, p.wood) +
  rect(x, y, w, 12, p.bark) +
  ellipse(x + w / 2, y + 4, w / 2 - 6, 16, p.bark) +
  repeat(
    Math.floor(w / 44),
    (i) =>
      line(`M${x + 26 + i * 44} ${y} q-6 -34 0 -${58 + (i % 3) * 16}`, p.moss, 7) +
      circle(x + 26 + i * 44, y - 62 - (i % 3) * 16, 17, flower) +
      circle(x + 26 + i * 44, y - 62 - (i % 3) * 16, 6, p.gorse) +
      ellipse(x + 38 + i * 44, y - 26, 16, 7, p.lichen),
  );

const wateringCan = group(
  1270,
  905,
  1,
  rect(-50, -78, 100, 84, p.stone),
  line('M50 -20 L112 -78', p.stone, 16),
  ellipse(116, -84, 24, 12, p.slate),
  line('M-50 -60 q-50 10 -10 54', p.slate, 10),
  line('M-34 -78 q34 -50 68 0', p.slate, 10),
);

/** A community garden with raised beds, a shed and a glasshouse. */
export const garden = (): string =>
  sky('#d4e4e6', p.paper) +
  cloud(340, 160, 1.2) +
  cloud(1120, 200, 1) +
  hills(460, 50, 2.6, p.mist) +
  hills(540, 30, 0.4, p.lichen) +
  tree(150, 640, 1.7) +
  tree(1480, 640, 1.9, p.forest, p.moss) +
  rect(0, 620, 1600, 380, p.meadow) +
  rect(320, 430, 260, 220, p.heather) +
  repeat(6, (i) => rect(320 + i * 44, 430, 3, 220, p.plum, 'opacity="0.45"')) +
  polygon(
    [
      [296, 436],
      [450, 340],
      [604, 436],
    ],
    p.slate,
  ) +
  rect(410, 510, 80, 140, p.plum) +
  circle(478, 580, 6, p.gorse) +
  polygon(
    [
      [820, 640],
      [820, 480],
      [990, 390],
      [1160, 480],
      [1160, 640],
    ],
    p.cloud,
    `stroke="${p.paper}" stroke-width="10"`,
  ) +
  line('M905 640 V434 M990 640 V390 M1075 640 V434 M820 560 H1160 M820 480 H1160', p.paper, 8) +
  circle(890, 610, 26, p.moss) +
  circle(1090, 606, 32, p.moss) +
  circle(1000, 616, 22, p.rust) +
  polygon(
    [
      [700, 1000],
      [770, 650],
      [800, 650],
      [900, 1000],
    ],
    p.oat,
  ) +
  bed(150, 740, 500, p.lilac) +
  bed(930, 740, 520, p.rust) +
  bed(40, 890, 580, p.gorse) +
  bed(960, 900, 200, p.heather) +
  wateringCan;
