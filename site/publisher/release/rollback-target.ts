import type { ReleaseFacts } from './release-ledger.ts';

/** A release cannot be gone back to. */
export class RollbackError extends Error {
  override name = 'RollbackError';
}

/**
 * The release that is gone back to.
 * @param kept The releases that are kept, the newest first.
 * @param live The number of the live one; undefined where there is none.
 * @param to Its number. Default: the release before the live one.
 * @param force Also where that would show what was taken down since.
 * @throws {RollbackError} where it is not kept, or would show what was taken down.
 */
export function rollbackTarget(
  kept: readonly ReleaseFacts[],
  live: number | undefined,
  to: number | undefined,
  force: boolean,
): ReleaseFacts {
  const target = kept.find(({ number }) => (to === undefined ? number < (live ?? 0) : number === to));
  if (live === undefined || !target) {
    const numbers = kept.map(({ number }) => number).join(', ');
    throw new RollbackError(
      `Expected a release that is kept (${numbers || 'there is none'}), found ${to ?? 'none before the live one'}.${whyNotKept(kept, to)}`,
    );
  }
  const shown = kept.filter(({ number }) => number > target.number).flatMap(({ takenDown }) => takenDown);
  if (shown.length > 0 && !force)
    throw new RollbackError(
      `Release ${target.number} shows what was taken down since: ${shown.join(', ')}. Somebody may have changed their mind about it. Go back to a later release, or add --force where you know that it may be seen.`,
    );
  return target;
}

/** Why an earlier release is not there, where something had to be forgotten. */
function whyNotKept(kept: readonly ReleaseFacts[], to = -1): string {
  const since = kept.find(({ forgets }) => forgets);
  if (!since || to >= since.number) return '';
  return ` With release ${since.number} something was taken down that may not be shown any more, and all releases before it were erased. Where that was a mistake, publish it again in the CMS.`;
}
