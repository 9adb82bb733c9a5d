import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';

/**
 * The film of an entry in BSL, which we host, shows a still picture: it stands first on its page and on that of everything in
 * BSL. Other films may do without, and so may one on another site, which is shown as a link.
 */
export function bslShowsAStill(path: readonly string[], { file, poster }: Part): FieldProblem[] {
  if (path.at(-1) !== 'bsl' || !file || poster) return [];
  const message = 'This video has no still picture, so people would see a dark box until it plays. Choose one.';
  return [{ path: [...path, 'poster'], message }];
}
