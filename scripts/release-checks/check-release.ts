import type { Verdict } from '../accessibility/check-site.ts';
import { checkWeights } from '../weighing/check-weights.ts';
import type { Release } from './release.ts';

/** Looks at the files of a release, without a browser. */
export function checkRelease(release: Release): Promise<Verdict[]> {
  return Promise.resolve(checkWeights(release));
}
