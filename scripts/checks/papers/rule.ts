import type { Paper, Said } from './paper.ts';

/** The repository, as papers speak of it. */
export interface Repository {
  /** The papers, by their path. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** Whether there is a file or a folder at a path from the root, or anything that fits a pattern (`*`, `{a,b}`). */
  readonly has: (path: string) => boolean;
  /** The names of the npm scripts of a workspace, by its folder or name; of the root without one. Undefined: no such workspace. */
  readonly scripts: (workspace?: string) => ReadonlySet<string> | undefined;
  /** Whether one file of the code holds all of these texts. */
  readonly says: (texts: readonly string[]) => boolean;
}

/** Finds what is untrue in a paper: `text` says what was expected, and what was found. */
export type Rule = (paper: Paper, repository: Repository) => readonly Said[];
