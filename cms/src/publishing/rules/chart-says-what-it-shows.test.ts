import { expect, test } from 'vitest';
import { chartSaysWhatItShows } from './chart-says-what-it-shows';

test.each([
  ['Time waited', 'Four in ten people waited more than a year.', undefined],
  ['Time waited', 'Waits grew longer.', undefined],
  ['待ち時間', '十人に四人が一年以上待っていた。二〇二六年の調査による。', undefined],
  ['Time waited', '', undefined],
  ['Time waited', ' ', undefined],
  ['Time waited', null, undefined],
  ['Time waited, 2026', 'Time waited (2026)', 'only says the title again'],
  ['Time waited', 'time waited.', 'only says the title again'],
  ['Time waited', 'Chart', '“Chart” is no sentence'],
  ['Time waited', 'See above', '“See above” is no sentence'],
  ['Time waited', '-', '“-” is no sentence'],
])('a chart “%s” that says %j is answered with %j', (title, summary, message) => {
  const [problem] = chartSaysWhatItShows(['charts', '0'], { title, summary });
  expect(problem).toEqual(
    message === undefined ? undefined : { path: ['charts', '0', 'summary'], message: expect.stringContaining(message) },
  );
});
