import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';

/** A video has a file or is somewhere else; its file may have been deleted since it was chosen. */
export function videoCanBeSeen(path: readonly string[], { file, url }: Part): FieldProblem[] {
  if (file || (typeof url === 'string' && url.trim() !== '')) return [];
  const message =
    'This video has neither a file nor a web address. Choose a file, write where it is, or remove the video.';
  return [{ path: [...path, 'file'], message }];
}
