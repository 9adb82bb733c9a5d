import { expect, test } from 'vitest';
import type { NoticeAnswer } from './notice-answer';
import { changedMeanwhile, draftInWords, lengthInWords, noticeInWords } from './notice-in-words';

const now = new Date(2026, 10, 29, 15, 0, 0);
const at = new Date(2026, 10, 29, 14, 2, 6, 500).toISOString();
const since = new Date(2026, 10, 29, 14, 2, 7).toISOString();
const notice = { text: 'Closed.', dismissible: false, link: null };
const answer = (facts: Partial<NoticeAnswer>, state: string, more = {}): NoticeAnswer => ({
  mayChange: true,
  isPublished: true,
  notice,
  seen: 'a',
  language: 'English',
  status: { state, problems: [], ...more },
  ...facts,
});
const latest = { at, by: 'Edith Tor', isLatest: true };

test.each<[NoticeAnswer, string]>([
  [answer({ putUp: latest }, 'live', { since }), 'Live on every page since 14:02:07, 0.5 s after it was published.'],
  [
    answer({ putUp: { ...latest, isLatest: false } }, 'live', { since }),
    'Live on every page, at least since 14:02:07.',
  ],
  [answer({}, 'live', { since }), 'Live on every page, at least since 14:02:07.'],
  [answer({}, 'live'), 'Live on every page.'],
  [answer({ putUp: latest }, 'publishing'), 'On its way to every page …'],
  [
    answer({ putUp: latest }, 'unknown'),
    'Saved. Whether it is on the pages nobody can say: the publisher does not answer just now. It goes out as soon as the publisher is back.',
  ],
  [
    answer({}, 'held back', { problems: [{ message: 'Publishing pauses.' }] }),
    'Saved, but not on the pages yet. Publishing pauses.',
  ],
  [answer({ notice: null }, 'live', { since }), 'No notice is up.'],
  [
    answer({ notice: null, putUp: latest }, 'live', { since }),
    'No notice is up. The last one is off every page since 14:02:07.',
  ],
  [answer({ notice: null, putUp: latest }, 'publishing'), 'Being taken off every page …'],
  [answer({ notice: null }, 'unknown'), 'No notice is up.'],
  [
    answer({ notice: null, putUp: latest }, 'unknown'),
    'Saved. Whether the last one is off the pages nobody can say: the publisher does not answer just now. It goes out as soon as the publisher is back.',
  ],
])('%j is told as “%s”', (given, words) => {
  expect(noticeInWords(given, now)).toBe(words);
});

test('what a colleague did meanwhile is told by their name', () => {
  expect(changedMeanwhile(answer({ putUp: latest }, 'live'))).toBe(
    'Edith Tor put up another notice meanwhile: “Closed.” Nothing was written over. Press again to put yours in its place.',
  );
  expect(changedMeanwhile(answer({ notice: null }, 'live'))).toMatch(/^Somebody took the notice off meanwhile/);
});

test.each([
  [undefined, /^$/],
  [notice, /another notice, which is not public: “Closed.”/],
  [null, /taken out already/],
])('the draft with %j: %s', (inDraft, words) => {
  expect(draftInWords(inDraft)).toMatch(words);
});

test.each([
  [0, '0 of 2,000 letters.'],
  [300, '300 of 2,000 letters.'],
  [301, '301 of 2,000 letters. Long for a notice: two short sentences are read by more people.'],
  [2001, '2,001 of 2,000 letters. That is 1 too many.'],
])('%i letters: “%s”', (length, words) => {
  expect(lengthInWords(length, 2000)).toBe(words);
});
