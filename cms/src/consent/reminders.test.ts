import { expect, test } from 'vitest';
import { reminder } from './reminders';

const ending = { documentId: 'abc', reference: 'C-12', href: '/content-manager/x', endsOn: '2027-03-04', days: 30 };

test('a reminder names the reference, the day and the form, and nothing of the person', () => {
  const { subject, text } = reminder(ending, 'https://cms.example.org/admin');
  expect(subject).toBe('The consent “C-12” ends on 4 March 2027');
  expect(text).toMatchInlineSnapshot(`
    "The consent with the reference “C-12” ends in 30 days: 4 March 2027 is the last day on which it holds. On the day after, what it covers is gone from the site by itself.

    If it is to stay, ask the person in good time, and write the new day into the record:
    https://cms.example.org/admin/content-manager/x"
  `);
});

test.each([
  [0, 'ends today:'],
  [1, 'ends tomorrow:'],
  [7, 'ends in 7 days:'],
])('%i days before the end a consent %s', (days, words) => {
  expect(reminder({ ...ending, days }, '').text).toContain(words);
});
