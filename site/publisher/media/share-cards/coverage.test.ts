import { describe, expect, it } from 'vitest';
import { coverageOf, type Point } from './coverage.ts';

const rectangle = (left: number, top: number, right: number, bottom: number): readonly Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];
const total = (shares: Float32Array) => shares.reduce((sum, share) => sum + share, 0);

describe('how much of each pixel a shape covers', () => {
  it('is all of what is inside, and nothing of what is not', () => {
    expect([...coverageOf([rectangle(1, 0, 2, 2)], 3, 2).shares]).toEqual([0, 1, 0, 0, 1, 0]);
  });

  it('is a part of what an edge passes', () => {
    expect([...coverageOf([rectangle(0.25, 0.5, 2, 1)], 2, 1).shares]).toEqual([0.375, 0.5]);
  });

  it.each<[string, Point, Point, Point]>([
    ['steep', [0, 0], [3, 10], [0, 10]],
    ['flat', [0, 0], [10, 3], [0, 3]],
  ])('is together as large as the shape, with a %s edge', (_, ...triangle) => {
    expect(total(coverageOf([triangle], 10, 10).shares)).toBeCloseTo(15, 3);
  });

  it('leaves a hole, which turns the other way round', () => {
    const { shares } = coverageOf([rectangle(0, 0, 3, 3), rectangle(1, 1, 2, 2).toReversed()], 3, 3);
    expect([...shares]).toEqual([1, 1, 1, 1, 0, 1, 1, 1, 1]);
  });
});
