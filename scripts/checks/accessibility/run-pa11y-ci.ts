import pa11yCi, { type Issue } from 'pa11y-ci';
import { findBrowser, LAUNCH_FLAGS } from '../browser/find-browser.ts';
import { SCREEN_HEIGHT, type Rendering } from './renderings.ts';

/** What pa11y found on each page, by its address; an error where it could not look. */
export type Findings = ReadonlyMap<string, readonly (Issue | Error)[]>;

/** Pages that are open at once. pa11y waits half a second for each page to be quiet, so this is more than a small machine has cores. */
const AT_ONCE = 3;

/** A page has time to load and be read; more means that it hangs. */
const PATIENCE_MS = 60_000;

/**
 * pa11y's two runners, one after the other: htmlcs refuses to start when it is given a rule of axe. pa11y's axe leaves out
 * the rules that are new in WCAG 2.2; `target-size` is the one of them at level AA.
 */
const RUNNERS = [{ runners: ['axe'], rules: ['target-size'] }, { runners: ['htmlcs'] }] as const;

/** Makes every page of a browser prefer a colour scheme: Blink's own setting, 0 for dark and 1 for light. */
const schemeFlag = (scheme: Rendering['scheme']) =>
  `--blink-settings=preferredColorScheme=${scheme === 'dark' ? '0' : '1'}`;

/** Runs pa11y-ci with both runners over pages in one rendering, warnings included. */
export async function runPa11yCi(urls: readonly string[], { scheme, width }: Rendering): Promise<Findings> {
  const found = new Map<string, (Issue | Error)[]>(urls.map((url) => [url, []]));
  for (const runner of RUNNERS) {
    const { results } = await pa11yCi(urls, {
      ...runner,
      chromeLaunchConfig: { executablePath: await findBrowser(), args: [...LAUNCH_FLAGS, schemeFlag(scheme)] },
      concurrency: AT_ONCE,
      // A window of its own for each page is closed while pa11y still talks to it; these pages keep nothing that others could see.
      useIncognitoBrowserContext: false,
      viewport: { width, height: SCREEN_HEIGHT },
      standard: 'WCAG2AA',
      includeWarnings: true,
      timeout: PATIENCE_MS,
    });
    for (const url of urls) found.get(url)?.push(...(results[url] ?? [new Error('pa11y-ci did not look at the page')]));
  }
  return found;
}
