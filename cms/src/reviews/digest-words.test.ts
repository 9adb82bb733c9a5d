import { expect, test } from 'vitest';
import { digestMail, dueInWords } from './digest-words';

test('where there is nothing to say, there is no mail', () =>
  expect(digestMail({ toCheck: [], notDone: [], today: [] })).toBeUndefined());

test('what went wrong comes first, each with its address', () => {
  const line = (title: string, words: string) => ({ title, words, href: `https://cms.example/${title}` });
  const mail = digestMail({
    toCheck: [line('A', 'is due today')],
    notDone: [line('B', 'was not published')],
    today: [],
  });
  expect(mail).toMatchInlineSnapshot(`
    {
      "subject": "Today: 1 not done and 1 to check",
      "text": "Planned and not done:

    - B was not published.
      https://cms.example/B


    To check again, so that readers can rely on it:

    - A is due today.
      https://cms.example/A",
    }
  `);
});

test.each([
  ['2026-11-29', 'was due on 29 November 2026'],
  ['2026-11-30', 'is due today'],
  ['2026-12-01', 'is due on 1 December 2026'],
])('what is due on %s %s', (by, words) => expect(dueInWords(by, '2026-11-30')).toBe(words));
