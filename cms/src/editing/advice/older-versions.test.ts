import { describe, expect, test } from 'vitest';
import { olderVersions, type ReportTexts } from './older-versions';

const MARCH = '2026-03-03T10:00:00.000Z';
const APRIL = '2026-04-01T10:00:00.000Z';
const MAY = '2026-05-09T10:00:00.000Z';

const film = (updatedAt: string, more: object = {}) => ({
  kind: 'bsl',
  title: 'In BSL',
  edition: 1,
  video: { file: { id: 7, updatedAt } },
  ...more,
});

const report = (text: string, more: object): ReportTexts => ({
  entry: { edition: 1, changes: [], publishedAt: null, ...more },
  texts: [
    { path: ['chapters', '0', 'body'], language: 'en', text },
    { path: ['renditions', '0', 'title'], language: 'en', text: `Version of ${text}` },
  ],
});

const said = (draft: ReportTexts, published?: ReportTexts) =>
  olderVersions(draft, published).map(({ message }) => message);

describe('a version of a report is told as older than the text', () => {
  test('where it is as it was published, and the text is not', () => {
    const published = report('Old.', { publishedAt: APRIL, renditions: [film(MARCH)] });
    expect(said(report('New.', { renditions: [film(MARCH)] }), published)).toEqual([
      'The text is not what was published on 1 April 2026 any more. As they were then: “In BSL” (3 March 2026). Check that they still say the same; where not, raise the edition, and readers are told.',
    ]);
  });

  test('where its own number says so', () => {
    const draft = report('New.', { edition: 2, renditions: [film(MARCH), { ...film(MARCH), kind: 'web' }] });
    expect(said(draft)).toEqual([
      'Of an older edition than the report, which readers are told: “In BSL” (3 March 2026).',
    ]);
  });

  test('with three names and no days, where they are many', () => {
    const many = [1, 2, 3, 4, 5].map((number) => film(MARCH, { title: `Part ${number}` }));
    expect(said(report('New.', { edition: 2, renditions: many }))).toEqual([
      'Of an older edition than the report, which readers are told: “Part 1”, “Part 2”, “Part 3” and 2 more.',
    ]);
  });

  test('where it was there long before the edition that it says it reflects', () => {
    const changes = [{ edition: 2, date: '2026-05-09', what: 'More.' }];
    expect(said(report('New.', { edition: 2, changes, renditions: [film(MARCH, { edition: 2 })] }))).toEqual([
      'Put in long before edition 2 of 9 May 2026, which they say they reflect: “In BSL” (3 March 2026). Check that they still say the same.',
    ]);
  });
});

describe('a version of a report is not told of', () => {
  const published = report('Old.', { publishedAt: APRIL, renditions: [film(MARCH)] });
  const changes = [{ edition: 2, date: '2026-05-09', what: 'More.' }];

  test.each<[string, ReportTexts, ReportTexts?]>([
    ['where there is none', report('New.', { renditions: null }), published],
    ['where the text is as it was', report('Old.', { renditions: [film(MARCH)] }), published],
    ['where nothing was published', report('New.', { renditions: [film(MARCH)] })],
    ['where its file was changed since', report('New.', { renditions: [film(MAY)] }), published],
    [
      'where another file is chosen',
      report('New.', { renditions: [{ ...film(MARCH), video: { file: { id: 8, updatedAt: MARCH } } }] }),
      published,
    ],
    [
      'where it has no file',
      report('New.', { renditions: [{ ...film(MARCH), video: { url: 'https://a.example/' } }] }),
      published,
    ],
    [
      'where it was put in while the edition was being written',
      report('New.', { edition: 2, changes, renditions: [film('2026-04-20T10:00:00.000Z', { edition: 2 })] }),
    ],
    [
      'in the first edition',
      report('Old.', { changes: [{ edition: 1, date: '2026-05-09' }], renditions: [film(MARCH)] }),
    ],
    ['where it is a file of no known day', report('New.', { renditions: [film('?')] }), published],
  ])('%s', (_where, draft, before) => {
    expect(said(draft, before)).toEqual([]);
  });
});
