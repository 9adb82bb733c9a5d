import { dayIn, isRecord } from '@waymark/shared-types';
import { dayInWords, promisedTime } from '../../promises/rough-date';
import type { EntryContent, Part } from '../entry-content';
import type { PublicSite } from '../public-site';
import type { FieldProblem } from '../rule';

/**
 * A promise is never rewritten: where its date is another than readers were told, a move says what it was and why, and moves that
 * readers were told stay as they were. What was told is what was published last, also where it was taken down since.
 */
export async function movedDateSaysWhy(
  promise: Part,
  site: PublicSite,
  _content?: EntryContent,
  today = dayIn(new Date()),
): Promise<FieldProblem[]> {
  const before = await site.lastPublished('api::milestone.milestone', promise);
  return [...unexplained(promise, before), ...goneMoves(promise, before), ...oddMoves(promise, today)];
}

function unexplained(promise: Part, before: Part | undefined): FieldProblem[] {
  const told = promisedTime(before?.['expectedOn']);
  if (told === undefined || told === promisedTime(promise['expectedOn'])) return [];
  const known = new Set(movesOf(before).map(keyOf));
  const added = movesOf(promise).filter((move) => !known.has(keyOf(move)));
  if (added.some(({ earlier }) => promisedTime(earlier) === told)) return [];
  const message = `Readers were told “${told}”. Add a moved date below with “${told}” as the earlier date, and say why it moved; or keep the date as it was.`;
  return [{ path: ['expectedOn'], message }];
}

function goneMoves(promise: Part, before: Part | undefined): FieldProblem[] {
  const kept = new Set(movesOf(promise).map(keyOf));
  return movesOf(before)
    .filter((move) => !kept.has(keyOf(move)))
    .map(({ earlier, movedOn, reason }) => {
      const message = `Readers were told that this moved from “${promisedTime(earlier) ?? ''}” on ${inWords(movedOn)}: “${String(reason)}” A moved date stays as it was. Put it back, and add another for what is new.`;
      return { path: ['moves'], message };
    });
}

/** Slips of the hand: a move on a day to come, and one from the date that is expected now. */
function oddMoves(promise: Part, today: string): FieldProblem[] {
  const moves = movesOf(promise);
  const days = moves.map(({ movedOn }) => String(movedOn));
  const newest = days.lastIndexOf(days.toSorted().at(-1) ?? '');
  const now = promisedTime(promise['expectedOn']);
  return moves.flatMap(({ earlier, movedOn }, index) => {
    const path = ['moves', String(index)];
    if (typeof movedOn === 'string' && movedOn > today)
      return [
        {
          path: [...path, 'movedOn'],
          message: `${inWords(movedOn)} is still to come. Write the day on which you decided that it moves.`,
        },
      ];
    if (now === undefined || index !== newest || promisedTime(earlier) !== now) return [];
    const message = `It is expected “${now}”, and this says that it moved from there. Change one of the two.`;
    return [{ path: [...path, 'earlier'], message }];
  });
}

const movesOf = (promise: Part | undefined): Part[] => {
  const moves = promise?.['moves'];
  return Array.isArray(moves) ? moves.filter(isRecord) : [];
};

const keyOf = ({ earlier, movedOn, reason }: Part): string => JSON.stringify([promisedTime(earlier), movedOn, reason]);

const inWords = (day: unknown): string => (typeof day === 'string' ? dayInWords(day) : '');
