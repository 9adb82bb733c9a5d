import { z } from 'zod';
import type { StoredObject } from './objects.ts';

const storedObject = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), size: z.number().int().min(0) });

/** The shape of a manifest's file. */
export const manifestFile = z.object({
  /** Counted up from 1. */
  release: z.number().int().min(1),
  /** When it was made, as an ISO 8601 time. */
  madeAt: z.string(),
  /** What it was made from: the state of the content, the build of the renderer, and the day. */
  content: z.string(),
  renderer: z.string(),
  day: z.string(),
  /** Path from the site's root, without a leading `/` → what stands there. */
  files: z.record(z.string(), storedObject),
});

/** What a release is made of: every file of the public site, by its path. */
export type Manifest = z.infer<typeof manifestFile>;

/** The files of a release. */
export type ReleaseFiles = Readonly<Record<string, StoredObject>>;

/** What must be done to make one set of files of another. */
export interface Difference {
  /** Paths that are new or hold something else. */
  readonly put: readonly (readonly [path: string, hash: string])[];
  readonly remove: readonly string[];
}

/** What it takes to get from one set of files to the next. */
export function differenceBetween(from: ReleaseFiles, to: ReleaseFiles): Difference {
  return {
    put: Object.entries(to).flatMap(([path, { hash }]) => (from[path]?.hash === hash ? [] : [[path, hash] as const])),
    remove: Object.keys(from).filter((path) => !Object.hasOwn(to, path)),
  };
}
