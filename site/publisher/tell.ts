import type { Summary } from './summary.ts';
import type { Progress } from './workshop.ts';

const seconds = (ms: number) => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`);

const HEADLINE: Readonly<Record<Summary['outcome'], string>> = {
  released: 'The site is published.',
  unchanged: 'Every page came out as it was: the live release stays.',
  held: 'Not published: the last good release stays live until this is put right.',
  'nothing to do': 'Nothing has changed: the site is up to date.',
};

/** A summary for people who read a terminal. */
export function describe({ outcome, release, pages, files, sync, full, problems }: Summary): string {
  const lines = [HEADLINE[outcome]];
  lines.push(
    `  read      ${sync.mode === 'full' ? 'everything in the CMS' : `${sync.changes} changes`}, ${seconds(sync.ms)}`,
  );
  if (full) {
    lines.push(`  rendered  ${pages ?? 0} pages, ${seconds(full.renderMs)} (${full.msPerPage} ms a page)`);
    if (outcome !== 'held')
      lines.push(`  released  ${files ?? 0} files as release ${release ?? 0}, ${seconds(full.releaseMs)}`);
  }
  lines.push(...problems.slice(0, 20).map(({ message }) => `  ✗ ${message}`));
  if (problems.length > 20) lines.push(`  … and ${problems.length - 20} more problems.`);
  return `${lines.join('\n')}\n`;
}

/** Shows how far a publish is, on one line that is written over and over. */
export function progressLine(write: (text: string) => void): Progress {
  return (step, done, of) => {
    write(`\r${step} ${done}${of === undefined ? '' : ` of ${of}`}   `);
  };
}
