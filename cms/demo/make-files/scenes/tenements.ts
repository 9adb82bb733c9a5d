import { palette as p } from '../palette.ts';
import { cloud, group, line, polygon, rect, repeat, sky, tree } from '../shapes.ts';

const stone = [p.sand, p.brick, '#d8b998', p.oat];
const building = (x: number, index: number): string =>
  group(
    x,
    800,
    1,
    rect(0, -560, 330, 560, stone[index % 4] ?? p.sand),
    polygon(
      [
        [-10, -556],
        [40, -640],
        [290, -640],
        [340, -556],
      ],
      p.slate,
    ),
    rect(60, -700, 44, 80, p.brick),
    rect(230, -700, 44, 80, p.brick),
    repeat(3, (i) => rect(64 + i * 13, -716, 8, 18, p.rust)),
    repeat(12, (i) => {
      const left = 34 + (i % 3) * 98;
      const top = -520 + Math.floor(i / 3) * 130;
      const lit = (i * 7 + index * 3) % 5 === 0;
      return i === 10
        ? ''
        : rect(left - 6, top - 8, 78, 8, p.paper) +
            rect(left, top, 66, 88, lit ? p.gorse : p.slate) +
            line(`M${left + 33} ${top} v88 M${left} ${top + 44} h66`, p.paper, 4);
    }),
    rect(126, -150, 80, 150, [p.heather, p.moss, p.plum, p.sea][index % 4] ?? p.plum),
    rect(126, -172, 80, 20, p.gorse, 'opacity="0.7"'),
  );

/** A street of tenements with trees, a bicycle against the railings. */
export const tenements = (): string =>
  sky('#b8cbd6', '#f5e8d6') +
  cloud(420, 120, 1.1) +
  cloud(1240, 90, 0.9) +
  repeat(5, (i) => building(-30 + i * 332, i)) +
  rect(0, 800, 1600, 60, p.mist) +
  rect(0, 850, 1600, 150, p.stone) +
  rect(0, 846, 1600, 10, p.cloud) +
  repeat(8, (i) => rect(60 + i * 210, 920, 110, 10, p.cloud, 'opacity="0.7"')) +
  tree(300, 840, 2) +
  tree(970, 840, 2.2, p.forest, p.moss) +
  tree(1420, 840, 1.8) +
  repeat(12, (i) => rect(540 + i * 24, 730, 6, 80, p.ink)) +
  rect(530, 736, 290, 8, p.ink) +
  `<g fill="none" stroke="${p.rust}" stroke-width="9"><circle cx="610" cy="800" r="48"/><circle cx="750" cy="800" r="48"/>${line('M610 800 L650 730 H728 L750 800 M650 730 L686 800 H610 M686 800 L728 730 M720 700 h34 M640 722 h24', p.rust, 9)}</g>`;
