import type { Row } from '../publishing/owners';

/** What is kept from the public. */
export interface LeftOut {
  /** Entries and components, drafts and published ones, by the uid of their model. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  /** Media files, wherever they are used. */
  readonly files: ReadonlySet<number>;
}

export const NOTHING: LeftOut = { rows: new Map(), files: new Set() };

export const isNothing = ({ rows, files }: LeftOut): boolean => rows.size === 0 && files.size === 0;

export const isLeftOut = ({ rows }: LeftOut, { model, row }: Row): boolean => rows.get(model)?.has(row) === true;
