import { palette as p } from '../palette.ts';
import { bird, circle, cloud, group, hills, line, path, rect, repeat, sky } from '../shapes.ts';

const ferry = group(
  760,
  660,
  1.25,
  path('M-340 -40 H330 L380 -90 H400 Q380 40 300 60 H-300 Q-340 20 -340 -40 Z', p.ink),
  rect(-334, -40, 672, 16, p.rust),
  rect(-270, -130, 520, 92, p.paper),
  repeat(11, (i) => circle(-240 + i * 46, -84, 14, p.slate)),
  rect(-180, -196, 330, 68, p.oat),
  repeat(6, (i) => rect(-160 + i * 52, -180, 36, 30, p.slate)),
  rect(-60, -280, 80, 86, p.rust),
  rect(-60, -280, 80, 22, p.ink),
  line('M190 -130 V-260', p.bark, 8),
);

/** A small ferry on its way between islands. */
export const ferryBetweenIslands = (): string =>
  sky('#bcd0da', '#f4ead9') +
  circle(330, 240, 70, '#f6e3ae') +
  cloud(700, 160, 1.3) +
  cloud(1260, 230, 1) +
  bird(1020, 330, 1) +
  bird(1110, 300, 0.8) +
  bird(960, 380, 0.6) +
  hills(520, 80, 4.4, p.mist) +
  hills(570, 60, 1.6, p.stone) +
  path('M980 620 Q1180 440 1330 500 Q1480 460 1600 560 V640 H980 Z', p.moss) +
  path('M0 560 Q160 480 330 570 Q400 600 470 640 H0 Z', p.forest) +
  rect(0, 630, 1600, 370, p.sea) +
  ferry +
  repeat(34, (i) =>
    line(`M${(i * 149) % 1520} ${660 + ((i * 71) % 330)} q24 -14 48 0 q24 14 48 0`, p.shallows, 5, 'opacity="0.6"'),
  ) +
  line('M330 742 Q600 772 1240 742', p.paper, 12, 'opacity="0.8"') +
  group(1330, 600, 0.6, rect(-50, -80, 100, 80, p.paper), path('M-64 -78 L0 -132 L64 -78 Z', p.rust));
