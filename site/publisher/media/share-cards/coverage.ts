/** A point, in pixels; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** How much of each pixel a shape covers. */
export interface Coverage {
  readonly width: number;
  readonly height: number;
  /** From 0 to 1, row by row. */
  readonly shares: Float32Array;
}

/**
 * How much of each pixel an outline covers: exact for straight edges, without sampling. Each edge adds, at the pixels that it
 * passes, how much of their row lies to its right; the sum along a row is the share that is covered (the method of
 * github.com/raphlinus/font-rs).
 * @param outline Closed contours, within the width and height; holes turn the other way round than what they are in.
 */
export function coverageOf(outline: readonly (readonly Point[])[], width: number, height: number): Coverage {
  // Two pixels more, so that what an edge at the right margin adds does not run into the next row.
  const stride = width + 2;
  const sums = new Float32Array(stride * height);
  for (const contour of outline)
    for (const [index, to] of contour.entries()) addEdge(sums, stride, contour.at(index - 1) ?? to, to);
  const shares = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += sums[y * stride + x] ?? 0;
      shares[y * width + x] = Math.min(1, Math.abs(sum));
    }
  }
  return { width, height, shares };
}

function addEdge(sums: Float32Array, stride: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const turn = from[1] < to[1] ? 1 : -1;
  const [upper, lower] = turn === 1 ? [from, to] : [to, from];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  let x = upper[0];
  for (let y = Math.floor(upper[1]); y < lower[1]; y += 1) {
    const height = Math.min(y + 1, lower[1]) - Math.max(y, upper[1]);
    const next = x + slope * height;
    addInRow(sums, y * stride, Math.min(x, next), Math.max(x, next), height * turn);
    x = next;
  }
}

/** The part of an edge within one row of pixels, which it crosses from `left` to `right`. */
function addInRow(sums: Float32Array, row: number, left: number, right: number, height: number): void {
  const first = Math.floor(left);
  const end = Math.ceil(right);
  const add = (pixel: number, share: number) => {
    sums[row + pixel] = (sums[row + pixel] ?? 0) + height * share;
  };
  if (end <= first + 1) {
    const middle = (left + right) / 2 - first;
    add(first, 1 - middle);
    add(first + 1, middle);
    return;
  }
  // The edge crosses several pixels: what is covered of each is the area below a straight line.
  const width = right - left;
  const coveredBefore = (pixel: number) => {
    const reached = Math.min(Math.max(pixel - left, 0), width);
    return (reached * reached) / (2 * width) + Math.max(pixel - right, 0);
  };
  let before = 0;
  let area = 0;
  for (let pixel = first; pixel <= end; pixel += 1) {
    const now = coveredBefore(pixel + 1);
    const share = now - area;
    add(pixel, share - before);
    before = share;
    area = now;
  }
}
