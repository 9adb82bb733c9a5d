import { palette as p } from '../palette.ts';
import { circle, cloud, group, hills, line, path, polygon, rect, repeat, sky, tree } from '../shapes.ts';

const window = (x: number): string =>
  rect(x, -190, 84, 120, p.gorse) +
  path(`M${x} -190 a42 42 0 0 1 84 0 Z`, p.gorse) +
  line(`M${x + 42} -228 V-70 M${x} -150 H${x + 84}`, p.paper, 6);
const bunting = repeat(15, (i) =>
  polygon(
    [
      [-410 + i * 56, -268 + Math.sin((i / 14) * Math.PI) * 26],
      [-370 + i * 56, -268 + Math.sin((i / 14) * Math.PI) * 26],
      [-390 + i * 56, -232 + Math.sin((i / 14) * Math.PI) * 26],
    ],
    [p.heather, p.gorse, p.moss][i % 3] ?? p.heather,
  ),
);

/** A village hall with lit windows, bunting and a noticeboard. */
export const hall = (): string =>
  sky('#93a9b8', '#f3dcc4') +
  cloud(300, 190, 1.2) +
  cloud(1220, 150, 1) +
  hills(600, 50, 2.2, p.stone) +
  hills(680, 30, 4, p.moss) +
  rect(0, 760, 1600, 240, p.lichen) +
  tree(190, 800, 2, p.forest, p.moss) +
  tree(1460, 800, 1.7) +
  group(
    800,
    800,
    1.2,
    rect(-440, -280, 880, 280, p.paper),
    polygon(
      [
        [-480, -276],
        [-360, -400],
        [360, -400],
        [480, -276],
      ],
      p.slate,
    ),
    polygon(
      [
        [-150, -250],
        [0, -450],
        [150, -250],
      ],
      p.slate,
    ),
    rect(-120, -262, 240, 262, p.oat),
    circle(0, -320, 34, p.gorse),
    window(-400),
    window(-270),
    window(186),
    window(316),
    rect(-64, -170, 128, 170, p.heather),
    rect(-3, -170, 6, 170, p.plum),
    circle(-14, -84, 6, p.gorse),
    circle(14, -84, 6, p.gorse),
    bunting,
  ) +
  polygon(
    [
      [640, 1000],
      [740, 800],
      [860, 800],
      [960, 1000],
    ],
    p.oat,
  ) +
  group(
    1180,
    960,
    1,
    rect(-120, -210, 16, 210, p.bark),
    rect(104, -210, 16, 210, p.bark),
    rect(-130, -240, 260, 150, p.wood),
    rect(-114, -226, 228, 122, p.oat),
    rect(-100, -214, 60, 80, p.lilac),
    rect(-26, -208, 50, 60, p.gorse),
    rect(38, -214, 64, 44, p.shallows),
    rect(38, -160, 64, 40, p.paper),
    rect(-100, -126, 60, 10, p.moss),
  );
