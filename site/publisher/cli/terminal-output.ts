import { LANGUAGE_TAG } from '@waymark/shared-types';
import type { ReleaseFacts } from '../release/release-ledger.ts';
import type { Summary } from '../pipeline/round-summary.ts';
import type { Progress } from '../pipeline/round.ts';

const seconds = (ms: number) => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`);
const number = (count: number) => count.toLocaleString(LANGUAGE_TAG);
const many = (count: number, one: string, more = `${one}s`) => `${number(count)} ${count === 1 ? one : more}`;

const HEADLINE: Readonly<Record<Summary['outcome'], string>> = {
  released: 'The site is published.',
  unchanged: 'Every page came out as it was: the live release stays.',
  held: 'Not published: the last good release stays live.',
  'nothing to do': 'Nothing has changed since the last publish.',
  paused: 'Publishing pauses since a rollback. Go on with --resume.',
};

const PROBLEMS_TOLD = 20;

/** A summary for people who read a terminal. */
export function describe({
  outcome,
  release,
  pages,
  files,
  rendered,
  written,
  sync,
  full,
  why,
  problems,
}: Summary): string {
  const lines = [HEADLINE[outcome]];
  if (why !== undefined) lines.push(`  ${why}`);
  lines.push(
    `  read      ${sync.mode === 'full' ? 'everything in the CMS' : many(sync.changes, 'change')}, ${seconds(sync.ms)}`,
  );
  if (full) {
    lines.push(`  rendered  ${many(rendered, 'page')} of ${number(pages ?? 0)}, ${seconds(full.renderMs)}`);
    if (outcome === 'released')
      lines.push(
        `  released  ${many(written, 'file')} of ${number(files ?? 0)} as release ${release ?? 0}, ${seconds(full.decideMs + full.releaseMs)}`,
      );
  }
  if (problems.length > 0)
    lines.push('What is named here keeps its last good version, or stays away, until it is put right:');
  lines.push(...problems.slice(0, PROBLEMS_TOLD).map(({ message }) => `  ✗ ${message}`));
  if (problems.length > PROBLEMS_TOLD) lines.push(`  … and ${problems.length - PROBLEMS_TOLD} more.`);
  return `${lines.join('\n')}\n`;
}

/** The releases that are kept, for people. @param live The number of the live one. */
export function describeReleases(releases: readonly ReleaseFacts[], live: number | undefined): string {
  if (releases.length === 0) return 'There is no release yet. Make one with: npm run publish:site\n';
  const lines = releases.map(({ number: release, madeAt, pages, written, removed, because }) => {
    const of = because.length > 0 ? `: ${because.slice(0, 3).join(', ')}${because.length > 3 ? ' and more' : ''}` : '';
    return `${release === live ? '→' : ' '} ${String(release).padStart(5)}  ${madeAt}  ${many(pages, 'page')}, ${many(written, 'file')} put, ${number(removed)} removed${of}`;
  });
  return `${lines.join('\n')}\n`;
}

const STEPS: Readonly<Record<Parameters<Progress>[0], string>> = {
  reading: 'Reading the CMS',
  rendering: 'Rendering pages',
};

/** How wide a full bar is, in characters. */
const BAR = 24;

/** Shows how far a publish is: a line for each stage, written over until the next one begins. */
export function progressLine(write: (text: string) => void, now: () => number = () => performance.now()): Progress {
  let last = { step: '', began: 0 };
  return (step, done, of) => {
    if (last.step !== step) {
      if (last.step !== '') write('\n');
      last = { step, began: now() };
    }
    const share = of === undefined || of === 0 ? undefined : done / of;
    const bar = share === undefined ? '' : ` ${'█'.repeat(Math.round(share * BAR)).padEnd(BAR, '░')}`;
    const rest = of === undefined ? many(done, 'entry', 'entries') : `${number(done)} of ${number(of)}`;
    write(`\r${STEPS[step]}${bar} ${rest}, ${seconds(Math.round(now() - last.began))}   `);
  };
}
