import type { Report } from '../decide/problem.ts';
import type { Round } from './round.ts';

/** What came of a publish, in figures: what `publish:site -- --json` prints. Times are in milliseconds. */
export interface Summary {
  readonly outcome: 'released' | 'unchanged' | 'held' | 'nothing to do' | 'paused';
  readonly release: number | undefined;
  readonly pages: number | undefined;
  readonly files: number | undefined;
  /** How many pages were rendered, and how many files the release put in place or took away. */
  readonly rendered: number;
  readonly written: number;
  readonly sync: { readonly mode: string; readonly changes: number; readonly ms: number };
  /** Rendering and releasing; undefined where nothing had to be done. */
  readonly full:
    | {
        readonly ms: number;
        readonly msPerPage: number;
        readonly renderMs: number;
        readonly decideMs: number;
        readonly releaseMs: number;
      }
    | undefined;
  /** The most memory that the process has had, in megabytes. */
  readonly peakRssMb: number;
  /** Why it was held back. */
  readonly why: string | undefined;
  readonly problems: readonly Report[];
}

const round = (value: number, digits = 0) => Number(value.toFixed(digits));

export function summaryOf({ sync, publish, isPaused, problems }: Round): Summary {
  return {
    outcome: publish?.outcome ?? (isPaused ? 'paused' : 'nothing to do'),
    release: publish?.release,
    pages: publish?.pages,
    files: publish?.files,
    rendered: publish?.rendered ?? 0,
    written: publish?.written ?? 0,
    sync: { mode: sync.mode, changes: sync.changes, ms: round(sync.ms) },
    full: publish && {
      ms: round(publish.ms),
      msPerPage: round(publish.ms / Math.max(1, publish.pages), 3),
      renderMs: round(publish.renderMs),
      decideMs: round(publish.decideMs),
      releaseMs: round(publish.releaseMs),
    },
    // Linux and macOS alike: Node gives kilobytes.
    peakRssMb: round(process.resourceUsage().maxRSS / 1024),
    why: publish?.why,
    problems,
  };
}
