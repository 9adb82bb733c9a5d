import { expect, it } from 'vitest';
import { ownRequestInWords, requestInWords, type Request } from './review-in-words';

const now = new Date(2026, 10, 30, 15);
const at = new Date(2026, 10, 30, 14, 2).toISOString();
const request: Request = {
  ...{ state: 'open', note: '', answer: '', at, by: 'Arthur Writer', isMine: false, answeredBy: '' },
};

it.each([
  [null, ''],
  [request, 'Arthur Writer asked for this to be published at 14:02. It waits for somebody to look at it.'],
  [{ ...request, isMine: true }, 'You asked for this to be published at 14:02. It waits for somebody to look at it.'],
  [
    { ...request, state: 'returned', answeredBy: 'Edith Tor', isMine: true },
    'Edith Tor looked at this and sent it back to you.',
  ],
  [{ ...request, state: 'returned' }, 'Somebody looked at this and sent it back to Arthur Writer.'],
  [{ ...request, state: 'published' }, ''],
  [{ ...request, state: 'withdrawn' }, ''],
] satisfies [Request | null, string][])('%j is “%s”', (given, words) => {
  expect(requestInWords(given, now)).toBe(words);
});

it('says to whoever asked what became of it', () => {
  expect(ownRequestInWords('returned', at, now)).toBe('You asked at 14:02: it was sent back to you.');
  expect(ownRequestInWords('published', at, now)).toBe('You asked at 14:02: it is published.');
});
