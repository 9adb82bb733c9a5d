import { make, type Edit } from './edit.ts';
import type { Newsroom } from './newsroom.ts';

/** An edit that was drawn, and what came of it. */
export interface Played {
  readonly edit: Edit;
  /** What was done; undefined where there was nothing to do it to. */
  readonly words: string | undefined;
  readonly refusal: string | undefined;
}

/** What came of a row of edits. */
export interface Outcome {
  /** Every edit up to the one after which something was wrong, or all. */
  readonly played: readonly Played[];
  /** What was wrong; empty where all was as it must be. */
  readonly faults: readonly string[];
}

/**
 * Makes edits, and compares the running publisher's files with a full publish's as the edits say, and after the last; stops where they differ.
 * Work that the public must not see, and what the CMS refuses, must make no release.
 * @param onlyAtTheEnd Compares after the last edit only.
 */
export async function play(newsroom: Newsroom, edits: readonly Edit[], onlyAtTheEnd = false): Promise<Outcome> {
  const played: Played[] = [];
  let live = await newsroom.untilPublished();
  let mayShow = false;
  for (const [index, edit] of edits.entries()) {
    const done = await make(newsroom.desk, edit);
    played.push({ edit, words: done?.words, refusal: done?.refusal });
    mayShow ||= done !== undefined && done.refusal === undefined && edit.kind.unseen !== true;
    const isLast = index === edits.length - 1;
    if (edit.then === 'go on' && !isLast) continue;
    const release = await newsroom.untilPublished();
    if (release !== live && !mayShow)
      return { played, faults: [`release ${String(release)} was made, although nothing public was edited`] };
    live = release;
    mayShow = false;
    const faults = isLast || (edit.then === 'compare' && !onlyAtTheEnd) ? await newsroom.differences() : [];
    if (faults.length > 0) return { played, faults };
  }
  return { played, faults: [] };
}

/** The edits that were made, in words, one line each. */
export const story = (played: readonly Played[]): string =>
  played
    .filter(({ words }) => words !== undefined)
    .map(({ words, refusal, edit: { then } }, index) => {
      const refused = refusal === undefined ? '' : ` (refused: ${refusal})`;
      return `  ${index + 1}. ${words ?? ''}${refused}${then === 'go on' ? ', and at once' : ''}`;
    })
    .join('\n');
