import { expect, test } from 'vitest';
import { readNews } from './publisher-news';

const at = '2026-11-29T17:19:16.596Z';
const liveAt = '2026-11-29T17:19:17.788Z';

test('what waits, what is live and what is wrong are read from the status, with titles and fields as editors know them', () => {
  const entry = { type: 'theme', id: 't1', locale: 'en', name: 'theme “Out “and” about”', happened: 'publish', at };
  const place = { entry: 'page “About”', type: 'page', id: 'p1', field: 'sections[0].body[1].children[0].url' };
  const news = readNews({
    state: 'held back',
    queue: 3,
    waiting: [entry],
    live: [{ ...entry, liveAt, ms: 1192, release: 1 }],
    problems: [
      { page: '/about/', message: 'The link leads nowhere.', place, about: { type: 'page', id: 'p2' }, holds: true },
      { page: '/', message: 'It cannot be made.', about: { type: 'home', id: 'h1' }, holds: true },
      { message: 'Many entries are gone.' },
    ],
  });
  const read = { type: 'theme', id: 't1', title: 'Out “and” about', happened: 'publish', at };
  expect(news).toEqual({
    state: 'held back',
    message: undefined,
    queue: 3,
    waiting: [read],
    live: [{ ...read, liveAt, ms: 1192 }],
    problems: [
      {
        message: 'The link leads nowhere.',
        entry: { type: 'page', id: 'p1', title: 'About' },
        field: 'sections',
      },
      { message: 'It cannot be made.', entry: { type: 'home', id: 'h1', title: undefined }, field: undefined },
      { message: 'Many entries are gone.', entry: undefined, field: undefined },
    ],
  });
});

test.each([undefined, null, 'nonsense', {}, { state: 'dancing' }])('%j is read as silence', (answer) => {
  expect(readNews(answer)).toMatchObject({ state: 'unknown', queue: 0, waiting: [], problems: [], live: [] });
});

test.each([
  [
    'The page /a/ links to /b/#c, but nothing stands at that address. The link is in page “A, field notes”, field sections[0].body[2].url. Correct or remove it.',
    'The page /a/ links to /b/#c, but nothing stands at that address. Correct or remove it.',
  ],
  [
    'In site “Ours”, field navigation[0].url: the link to /principles/ leads to nothing. Correct or remove it.',
    'The link to /principles/ leads to nothing. Correct or remove it.',
  ],
  ['The page / cannot be made.', 'The page / cannot be made.'],
])('“%s” is told as “%s”, and once', (message, plain) => {
  const news = readNews({ state: 'held back', message, problems: [{ message }] });
  expect([news.message, news.problems.map((problem) => problem.message)]).toEqual([undefined, [plain]]);
});
