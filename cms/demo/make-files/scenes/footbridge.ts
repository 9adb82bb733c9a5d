import { palette as p } from '../palette.ts';
import { circle, cloud, ellipse, heather, hills, line, mountains, path, repeat, rect, sky, tree } from '../shapes.ts';

/** A wooden footbridge over a burn in the hills. */
export const footbridge = (): string =>
  sky('#cfe0e3', '#f8efdd') +
  cloud(1180, 170, 1.3) +
  cloud(420, 140, 0.9) +
  mountains(
    560,
    [
      [420, 250],
      [1120, 300],
    ],
    p.stone,
    p.mist,
  ) +
  hills(560, 36, 3, p.lichen) +
  hills(620, 30, 0.7, p.moss) +
  path('M0 690 Q360 620 640 720 L560 1000 H0 Z', p.lichen) +
  path('M1600 670 Q1240 630 960 720 L1060 1000 H1600 Z', p.lichen) +
  path('M700 600 Q780 640 740 700 Q640 800 600 1000 H1040 Q980 820 900 720 Q830 640 760 600 Z', p.sea) +
  repeat(12, (i) => line(`M${700 + ((i * 61) % 190) - i * 4} ${700 + i * 25} q30 -12 60 0`, p.shallows, 6)) +
  repeat(7, (i) => ellipse(640 + ((i * 149) % 370), 800 + i * 28, 34 + (i % 3) * 8, 16, i % 2 ? p.stone : p.mist)) +
  path('M440 780 Q800 600 1160 780 L1160 820 Q800 644 440 820 Z', p.wood) +
  repeat(17, (i) => {
    const t = i / 16;
    const y = 780 - Math.sin(t * Math.PI) * 90;
    return rect(446 + i * 43.6, y - 106, 12, 112, p.bark);
  }) +
  line('M440 672 Q800 492 1160 672', p.bark, 16) +
  line('M440 730 Q800 550 1160 730', p.wood, 8) +
  tree(170, 780, 2.3) +
  tree(1440, 790, 2.5, p.forest, p.moss) +
  heather(20, 900, 8, 58) +
  heather(1160, 920, 8, 58) +
  circle(330, 860, 10, p.gorse) +
  circle(360, 876, 8, p.gorse) +
  circle(1290, 860, 10, p.gorse) +
  circle(1320, 850, 8, p.gorse);
