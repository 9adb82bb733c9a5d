import { join } from 'node:path';
import pa11yCi, { type Issue } from 'pa11y-ci';
import { findBrowser, LAUNCH_FLAGS } from '../browser/find-browser.ts';
import { SCREEN_HEIGHT, type Rendering } from './renderings.ts';

/** What pa11y found on each page, by its address; an error where it could not look. */
export type Findings = ReadonlyMap<string, readonly (Issue | Error)[]>;

/** Pages that are open at once. pa11y waits half a second for each page to be quiet, so this is more than a small machine has cores. */
const AT_ONCE = 3;

/** A page has time to load and be read; more means that it hangs. */
const PATIENCE_MS = 60_000;

/** pa11y names a runner of one's own by its file. */
const AXE = join(import.meta.dirname, 'axe-runner.cjs');

/** Makes every page of a browser prefer a colour scheme: Blink's own setting, 0 for dark and 1 for light. */
const schemeFlag = (scheme: Rendering['scheme']) =>
  `--blink-settings=preferredColorScheme=${scheme === 'dark' ? '0' : '1'}`;

/** Runs pa11y-ci with both runners over pages in one rendering, warnings included. */
export async function runPa11yCi(urls: readonly string[], { scheme, width }: Rendering): Promise<Findings> {
  const { results } = await pa11yCi(urls, {
    runners: [AXE, 'htmlcs'],
    chromeLaunchConfig: { executablePath: await findBrowser(), args: [...LAUNCH_FLAGS, schemeFlag(scheme)] },
    concurrency: AT_ONCE,
    // A window of its own for each page is closed while pa11y still talks to it; these pages keep nothing that others could see.
    useIncognitoBrowserContext: false,
    viewport: { width, height: SCREEN_HEIGHT },
    standard: 'WCAG2AA',
    includeWarnings: true,
    timeout: PATIENCE_MS,
  });
  const missing = [new Error('pa11y-ci did not look at the page')];
  return new Map(urls.map((url) => [url, (results[url] ?? missing).map(named)]));
}

/** A finding under the name of the tool that found it. */
const named = (finding: Issue | Error): Issue | Error =>
  !(finding instanceof Error) && finding.runner === AXE ? { ...finding, runner: 'axe' } : finding;
