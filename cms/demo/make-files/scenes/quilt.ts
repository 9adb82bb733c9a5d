import { palette as p } from '../palette.ts';
import { circle, path, polygon, rect, repeat } from '../shapes.ts';

const pairs: [string, string][] = [
  [p.heather, p.bloom],
  [p.moss, p.meadow],
  [p.slate, p.mist],
  [p.rust, p.oat],
  [p.gorse, p.paper],
  [p.sea, p.cloud],
  [p.plum, p.lilac],
];
const size = 200;

function patch(index: number): string {
  const x = (index % 8) * size;
  const y = Math.floor(index / 8) * size;
  const [dark, light] = pairs[(index * 3 + Math.floor(index / 8) * 2) % 7] ?? [p.heather, p.bloom];
  const motifs = [
    polygon(
      [
        [x, y],
        [x + size, y],
        [x, y + size],
      ],
      dark,
    ),
    polygon(
      [
        [x + 100, y + 16],
        [x + 184, y + 100],
        [x + 100, y + 184],
        [x + 16, y + 100],
      ],
      dark,
    ),
    circle(x + 100, y + 100, 74, dark) + circle(x + 100, y + 100, 38, light),
    path(`M${x} ${y + 120} q50 -70 100 0 t100 0 V${y + size} H${x} Z`, dark),
    repeat(4, (i) => rect(x + 8 + i * 50, y, 26, size, dark)),
    polygon(
      [
        [x + 100, y + 100],
        [x, y],
        [x + size, y],
      ],
      dark,
    ) +
      polygon(
        [
          [x + 100, y + 100],
          [x, y + size],
          [x + size, y + size],
        ],
        dark,
      ),
  ];
  const stitches = `<rect x="${x + 8}" y="${y + 8}" width="${size - 16}" height="${size - 16}" fill="none" stroke="${p.paper}" stroke-width="4" stroke-dasharray="12 10"/>`;
  return rect(x, y, size, size, light) + (motifs[(index * 5 + Math.floor(index / 8)) % 6] ?? '') + stitches;
}

/** A patchwork quilt, every square sewn in its own pattern. */
export const quilt = (): string => repeat(40, patch);
