import type { DeskFigures } from './measure-desk.ts';
import type { EditFigures } from './measure-edits.ts';
import type { GrowthFigures } from './measure-growth.ts';
import type { MemoryFigures } from './measure-memory.ts';
import type { SearchFigures } from './measure-search.ts';
import type { PublishFigures } from './measure-publish.ts';
import type { WithdrawalFigures } from './measure-withdrawal.ts';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** The figures of a publish, for people. */
export function publishInWords({ size, pages, runs, sync, full, bound, edits }: PublishFigures): string {
  return `
${String(size)} case studies, ${String(pages)} pages (medians of ${String(runs)} runs)

  Reading everything from the CMS   ${seconds(sync.ms)}
  Rendering and releasing it        ${seconds(full.ms)}, ${String(full.msPerPage)} ms a page
  Peak memory of the publish        ${String(full.peakRssMb)} MB
  Only writing the pages            ${seconds(bound.ms)} (${String(bound.mb)} MB); the publish took ${(full.ms / bound.ms).toFixed(1)} times that

  From the CMS's answer to live     median    95 of 100    pages rendered   files written
${edits.map(editInWords).join('\n')}
`;
}

const editInWords = ({ kind, p50, p95, rendered, written }: EditFigures) =>
  `  ${kind.padEnd(30)}${`${String(Math.round(p50))} ms`.padStart(10)}${`${String(Math.round(p95))} ms`.padStart(13)}${String(rendered).padStart(18)}${String(written).padStart(16)}`;

/** The figures of memory, for people. */
export function memoryInWords({ size, cms, publisher }: MemoryFigures): string {
  return `
${String(size)} case studies, memory in RAM

  The CMS after its start           ${String(cms.afterStartMb)} MB
  The CMS after a full sync         ${String(cms.afterFullSyncMb)} MB
  The publisher at rest             ${String(publisher.atRestMb)} MB
`;
}

/** The figures of the editors' desk, for people. */
export function deskInWords({ size, turns, publish, firstPicture, findings }: DeskFigures): string {
  return `
${String(size)} case studies, in the admin panel (medians of ${String(turns)} turns)

  From the click on Publish to the CMS's answer          ${String(publish.answered)} ms
  From the click on Publish to the page being public     ${String(publish.live)} ms
  From the click on Publish to “Live since” on screen    ${String(publish.seen)} ms
  The same of a new one with a picture of 12 megapixels  ${String(firstPicture.seen)} ms (answered ${String(firstPicture.answered)}, told ${String(firstPicture.told ?? '–')}, public ${String(firstPicture.live)}; ${String(firstPicture.turns)} turns)
  What stands in the way, after a pause in writing       ${String(findings)} ms
`;
}

/** The figures of a withdrawal, for people. */
export function withdrawalInWords({ size, turns, byHand, pressed, left }: WithdrawalFigures): string {
  return `
${String(size)} case studies (${String(turns)} withdrawals each; medians, and from the shortest to the longest)

  From pressing “Withdraw” to nothing being left         ${spread(pressed)}
  Of these, until the CMS answers that it is withdrawn   ${String(pressed.answer)} ms
  From the commit of a row by hand to nothing being left ${spread(byHand)}
  Of these, until the public site is without it          ${String(byHand.publish)} ms
  Files in which something is left                       ${left.length === 0 ? 'none' : left.join(', ')}
`;
}

const spread = ({ median, shortest, longest }: WithdrawalFigures['pressed']): string =>
  `${String(median)} ms (${String(shortest)} to ${String(longest)} ms)`;

/** What the search weighs, and what it adds to publishing, for people. */
export function searchInWords({
  size,
  turns,
  read,
  full,
  words,
  facets,
  spelling,
  entries,
  edits,
  reader,
}: SearchFigures): string {
  const weight = ({ files, bytes }: SearchFigures['words']) =>
    `${String(files).padStart(7)}${`${String(Math.round(bytes / 1000))} kB`.padStart(12)}`;
  const lines = edits.map(
    ({ kind, files, ms, without, added, slowest, addedCpu }) =>
      `  ${kind.padEnd(24)}${String(files).padStart(7)}${[ms, without, added, slowest, addedCpu].map((each) => `${each.toFixed(1)} ms`.padStart(12)).join('')}`,
  );
  return `
${String(size)} case studies, the search of practice (${String(turns)} turns each; medians)

  Reading everything from the CMS   ${seconds(read.ms)}
  Rendering and releasing it        ${seconds(full.ms)}

                            files  compressed
  Words                   ${weight(words)}
  Facets                  ${weight(facets)}
  Spelling                ${weight(spelling)}
  Entries                 ${weight(entries)}

                            files        live without search       added     slowest   added CPU
${lines.join('\n')}

${readerInWords(reader)}
`;
}

function readerInWords({ questions, cold, warm, requests, bytes, slow }: SearchFigures['reader']): string {
  const rows: readonly (readonly [string, string, SearchFigures['reader']['cold']])[] = [
    ['First results, nothing known', ' ms', cold],
    ['First results, asked before', ' ms', warm],
    ['Files of the index', '', requests],
    ['Bytes of the index', '', bytes],
    ['First results, slow network', ' ms', slow.first],
  ];
  const lines = rows.map(
    ([name, unit, times]) =>
      `  ${name.padEnd(32)}${[times.median, times.p95, times.slowest].map((each) => `${String(each)}${unit}`.padStart(12)).join('')}`,
  );
  return `  ${`${String(questions)} questions in a browser`.padEnd(32)}${['median', '95 of 100', 'slowest'].map((each) => each.padStart(12)).join('')}
${lines.join('\n')}
  The page on a slow network        ${seconds(slow.ready)}`;
}

/** How each kind of edit grows with the site, for people. */
export function growthInWords(figures: readonly GrowthFigures[]): string {
  const sizes = figures[0]?.at.map(({ size }) => size) ?? [];
  const head = `${''.padEnd(30)}${sizes.map((size) => `${size.toLocaleString('en-GB')} studies`.padStart(18)).join('')}      growth`;
  const lines = figures.map(
    ({ kind, at, growth }) =>
      `${kind.padEnd(30)}${at.map(({ ms, rendered }) => `${String(Math.round(ms))} ms, ${String(rendered)} pages`.padStart(18)).join('')}${`${growth.toFixed(2)}x`.padStart(12)}`,
  );
  return `\nFrom the CMS's answer to live, medians\n${[head, ...lines].join('\n')}\n`;
}
