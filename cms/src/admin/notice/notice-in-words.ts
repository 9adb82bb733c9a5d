import { sinceInWords } from '../live-status/status-in-words';
import type { Notice, NoticeAnswer } from './notice-answer';

const BACK = 'the publisher does not answer just now. It goes out as soon as the publisher is back.';

/** How far the notice, or its end, is on its way to the pages, in a sentence. */
export function noticeInWords(answer: NoticeAnswer, now = new Date()): string {
  const { notice, status, putUp } = answer;
  switch (status.state) {
    case 'live':
      return notice ? `Live on every page${since(answer, now)}.` : `No notice is up.${takenOff(answer, now)}`;
    case 'publishing':
      return notice ? 'On its way to every page …' : 'Being taken off every page …';
    case 'held back':
      return `${notice ? 'Saved, but not on the pages yet' : 'Saved, but pages may show the last one still'}. ${status.problems.map(({ message }) => message).join(' ')}`.trim();
    default:
      if (!notice && !putUp) return 'No notice is up.';
      return `Saved. Whether ${notice ? 'it is on' : 'the last one is off'} the pages nobody can say: ${BACK}`;
  }
}

/** Since when a notice is live: the publisher says it of the site as a whole, so of the notice it is true to the second where nothing else of it was published after. */
function since({ status, putUp }: NoticeAnswer, now: Date): string {
  if (status.since === undefined) return '';
  if (!putUp?.isLatest) return `, at least${sinceInWords(status.since, undefined, now)}`;
  return sinceInWords(status.since, Date.parse(status.since) - Date.parse(putUp.at), now);
}

function takenOff(answer: NoticeAnswer, now: Date): string {
  const words = answer.putUp?.isLatest ? since(answer, now) : '';
  return words === '' ? '' : ` The last one is off every page${words.replace(/, .*/, '')}.`;
}

/** What somebody who is about to change the notice should know of what others did. */
export function changedMeanwhile({ notice, putUp }: NoticeAnswer): string {
  const who = putUp?.by || 'Somebody';
  return notice
    ? `${who} put up another notice meanwhile: “${notice.text}” Nothing was written over. Press again to put yours in its place.`
    : `${who} took the notice off meanwhile. Nothing was changed. Press again to put yours up.`;
}

/** What becomes of a notice that waits in the draft of the site; empty where there is none. */
export function draftInWords(inDraft: Notice | null | undefined): string {
  if (inDraft === undefined) return '';
  return inDraft
    ? `The draft of the site has another notice, which is not public: “${inDraft.text}” This takes its place there too.`
    : 'In the draft of the site the notice is taken out already. This takes its place there too.';
}

/** Longer notices are seldom read to the end. */
const EASY_TO_READ = 300;

const number = new Intl.NumberFormat('en-GB');

/** How long a text is, beside its field. */
export function lengthInWords(length: number, most: number): string {
  const count = `${number.format(length)} of ${number.format(most)} letters.`;
  if (length > most) return `${count} That is ${number.format(length - most)} too many.`;
  return length > EASY_TO_READ ? `${count} Long for a notice: two short sentences are read by more people.` : count;
}
