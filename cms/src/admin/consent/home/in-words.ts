import { momentInWords } from '../../home-page/words-of-time';

/** What went from the public when a consent was withdrawn, ended or made narrower. */
export interface TakenDown {
  readonly id: number | string;
  readonly reference: string;
  readonly href: string | null;
  /** When, as an instant. */
  readonly at: string;
  readonly by: string | null;
  readonly why: 'withdrawn' | 'ended' | 'narrowed';
  readonly pages: number;
  readonly parts: number;
  readonly undoneAt: string | null;
}

const WHY: Readonly<Record<TakenDown['why'], string>> = {
  withdrawn: 'Withdrawn',
  ended: 'Ended',
  narrowed: 'Made narrower',
};

/** What was taken down, when and by whom: “Withdrawn at 14:02 by Ann Bee. 1 page and 2 parts went.” */
export function wentInWords({ at, by, why, pages, parts, undoneAt }: TakenDown, now = new Date()): string {
  const went = [pages > 0 && count(pages, 'page'), parts > 0 && count(parts, 'part')].filter(Boolean).join(' and ');
  const who = by === null ? '' : ` by ${by}`;
  const what = went === '' ? 'Nothing was public with it.' : `${went} went.`;
  const undone = undoneAt === null ? '' : ` Undone ${momentInWords(undoneAt, now)}.`;
  return `${WHY[why]} ${momentInWords(at, now)}${who}. ${what}${undone}`;
}

/** When a consent ends: “Ends tomorrow. Ask the person whether they still agree.” */
export function endsInWords({ days }: { readonly days: number }): string {
  const when = days <= 0 ? 'Ends today' : days === 1 ? 'Ends tomorrow' : `Ends in ${String(days)} days`;
  return `${when}. Then what rests on it goes. Ask the person whether they still agree.`;
}

/** What is to be removed from an entry: “Case study: a quote, a picture (consent C-7).” */
export function removeInWords(entry: {
  readonly kind: string;
  readonly what: readonly string[];
  readonly reference: string;
}): string {
  return `${entry.kind}: ${entry.what.join(', ')} (consent ${entry.reference}).`;
}

const count = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? '' : 's'}`;
