import { palette } from './palette.ts';

export const width = 1600;
export const height = 1000;

type Point = readonly [number, number];

export const rect = (x: number, y: number, w: number, h: number, fill: string, extra = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${extra}/>`;

export const circle = (x: number, y: number, r: number, fill: string, extra = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${extra}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, extra = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${extra}/>`;

export const path = (d: string, fill: string, extra = ''): string => `<path d="${d}" fill="${fill}" ${extra}/>`;

export const polygon = (points: readonly Point[], fill: string, extra = ''): string =>
  `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${fill}" ${extra}/>`;

export const line = (d: string, colour: string, thickness: number, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

export const group = (x: number, y: number, scale: number, ...parts: string[]): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${parts.join('')}</g>`;

/** As many copies as `count`, each drawn by its number from 0. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A sky from `top` to `bottom` colour over the whole picture. */
export const sky = (top: string, bottom: string): string =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>` +
  rect(0, 0, width, height, 'url(#sky)');

/** Rolling hills: a soft line at height `y`, waving by `swell`; `phase` makes each range different. */
export function hills(y: number, swell: number, phase: number, fill: string): string {
  const points = Array.from({ length: 81 }, (_, index): Point => {
    const t = index / 80;
    const wave =
      Math.sin(t * 5.1 + phase) * 0.6 + Math.sin(t * 11.3 + phase * 2.7) * 0.28 + Math.sin(t * 23 + phase * 4.1) * 0.08;
    return [Math.round(t * width), Math.round(y + wave * swell)];
  });
  return polygon([...points, [width, height], [0, height]], fill);
}

/** Mountains with peaks at the points given, each with a lighter side. */
export function mountains(base: number, peaks: readonly Point[], dark: string, light: string): string {
  return peaks
    .map(([x, y]) => {
      const spread = (base - y) * 1.25;
      return (
        polygon(
          [
            [x - spread, base],
            [x, y],
            [x + spread, base],
          ],
          dark,
        ) +
        polygon(
          [
            [x - spread, base],
            [x, y],
            [x + spread * 0.06, y + (base - y) * 0.35],
            [x - spread * 0.16, y + (base - y) * 0.6],
            [x - spread * 0.1, base],
          ],
          light,
        )
      );
    })
    .join('');
}

export const cloud = (x: number, y: number, scale: number, fill: string = palette.paper): string =>
  group(
    x,
    y,
    scale,
    `<g opacity="0.85">`,
    ellipse(0, 0, 90, 26, fill),
    ellipse(-30, -18, 46, 30, fill),
    ellipse(28, -24, 54, 36, fill),
    '</g>',
  );

export const pine = (x: number, y: number, scale: number, fill: string = palette.forest): string =>
  group(
    x,
    y,
    scale,
    rect(-6, -30, 12, 34, palette.bark),
    polygon(
      [
        [-58, -22],
        [0, -130],
        [58, -22],
      ],
      fill,
    ),
    polygon(
      [
        [-46, -85],
        [0, -180],
        [46, -85],
      ],
      fill,
    ),
    polygon(
      [
        [-32, -145],
        [0, -225],
        [32, -145],
      ],
      fill,
    ),
  );

export const tree = (
  x: number,
  y: number,
  scale: number,
  fill: string = palette.moss,
  light: string = palette.lichen,
): string =>
  group(
    x,
    y,
    scale,
    path('M-9 0 L-5 -90 L5 -90 L9 0 Z', palette.bark),
    circle(0, -140, 72, fill),
    circle(-44, -105, 46, fill),
    circle(46, -108, 48, fill),
    circle(-16, -160, 38, light, 'opacity="0.55"'),
  );

export const bird = (x: number, y: number, scale: number): string =>
  group(x, y, scale, line('M-30 0 Q-15 -18 0 0 Q15 -18 30 0', palette.ink, 5));

/** Tufts of heather along a line from `x` on, `count` of them, a step of `step` pixels apart. */
export const heather = (x: number, y: number, count: number, step: number): string =>
  repeat(count, (index) => {
    const left = x + index * step;
    const top = y + Math.sin(index * 2.4) * 26;
    const fill = index % 3 === 0 ? palette.lilac : palette.heather;
    return ellipse(left, top, 30, 13, palette.plum, 'opacity="0.5"') + ellipse(left - 4, top - 7, 28, 12, fill);
  });

/** A house with its roof, door and windows; about 200 wide, standing on `y`. */
export const house = (x: number, y: number, scale: number, wall: string, roof: string, lit = false): string => {
  const glass = lit ? palette.gorse : palette.slate;
  return group(
    x,
    y,
    scale,
    rect(62, -215, 26, 60, wall),
    rect(-100, -120, 200, 120, wall),
    polygon(
      [
        [-114, -118],
        [-78, -190],
        [78, -190],
        [114, -118],
      ],
      roof,
    ),
    rect(-16, -66, 32, 66, roof),
    rect(-78, -92, 40, 46, glass),
    rect(38, -92, 40, 46, glass),
    rect(-60, -92, 4, 46, palette.paper),
    rect(56, -92, 4, 46, palette.paper),
  );
};
