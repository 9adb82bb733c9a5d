import { palette as p } from '../palette.ts';
import { bird, circle, cloud, heather, hills, line, mountains, rect, repeat, sky, tree } from '../shapes.ts';

/** A bench that looks over a loch to the hills in evening light. */
export const bench = (): string =>
  sky('#b9a4c9', '#f8dfc0') +
  circle(1060, 420, 74, '#fbeccb') +
  cloud(360, 190, 1.2, p.bloom) +
  cloud(1300, 240, 0.9, p.bloom) +
  bird(560, 300, 0.9) +
  bird(630, 280, 0.7) +
  mountains(
    560,
    [
      [220, 300],
      [620, 380],
      [1380, 270],
    ],
    p.heather,
    p.lilac,
  ) +
  hills(540, 22, 2, p.plum) +
  rect(0, 560, 1600, 240, p.shallows) +
  repeat(22, (i) =>
    line(`M${(i * 211) % 1500} ${580 + ((i * 47) % 200)} h${80 + ((i * 53) % 120)}`, p.paper, 5, 'opacity="0.45"'),
  ) +
  rect(1000, 562, 130, 190, '#fbeccb', 'opacity="0.5"') +
  hills(800, 22, 4, p.moss) +
  hills(870, 18, 1.1, p.forest) +
  tree(1420, 860, 2.4, p.forest, p.moss) +
  heather(30, 950, 10, 56) +
  heather(1080, 970, 9, 60) +
  rect(560, 730, 22, 200, p.bark) +
  rect(938, 730, 22, 200, p.bark) +
  rect(600, 850, 18, 80, p.bark) +
  rect(902, 850, 18, 80, p.bark) +
  repeat(3, (i) => rect(530, 726 + i * 38, 460, 24, p.wood, 'rx="6"')) +
  rect(510, 846, 500, 26, '#a5835e', 'rx="8"') +
  rect(700, 732, 120, 12, p.gorse, 'rx="3"');
