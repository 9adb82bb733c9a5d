import type { PageFigures } from './page-figures.ts';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const COLUMNS: readonly (readonly [title: string, of: (figures: PageFigures) => string])[] = [
  ['speed', ({ scores }) => String(scores.performance)],
  ['access', ({ scores }) => String(scores.accessibility)],
  ['practice', ({ scores }) => String(scores.bestPractices)],
  ['search', ({ scores }) => String(scores.seo)],
  ['HTML', ({ bytes }) => kilobytes(bytes.html)],
  ['CSS', ({ bytes }) => kilobytes(bytes.css)],
  ['fonts', ({ bytes }) => kilobytes(bytes.fonts)],
  ['images', ({ bytes }) => kilobytes(bytes.images)],
  ['JS', ({ bytes }) => kilobytes(bytes.js)],
  ['requests', ({ requests }) => String(requests)],
  ['paint', ({ largestPaintMs }) => `${(largestPaintMs / 1000).toFixed(1)} s`],
  ['shift', ({ layoutShift }) => String(layoutShift)],
];

const WIDTH = 10;

/** The figures of pages, for people. */
export function pagesInWords(figures: readonly PageFigures[]): string {
  const kindWidth = Math.max(0, ...figures.map(({ kind }) => kind.length)) + 2;
  const line = (first: string, cells: readonly string[]) =>
    `  ${first.padEnd(kindWidth)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`;
  const head = line(
    '',
    COLUMNS.map(([title]) => title),
  );
  const rows = figures.map((page) =>
    line(
      page.kind,
      COLUMNS.map(([, of]) => of(page)),
    ),
  );
  const failed = figures.flatMap(({ path, failed: all }) => all.map((fault) => `  ${path}: ${fault}`));
  return `
Lighthouse, as on a phone (scores of 100; kilobytes over the network, compressed; largest paint; layout shift)

${[head, ...rows].join('\n')}

${failed.length === 0 ? 'Every audit that counts is passed.' : `Audits that are not passed:\n${failed.join('\n')}`}
`;
}
