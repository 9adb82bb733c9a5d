import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, LAUNCH_FLAGS } from '../browser/find-browser.ts';
import { checkPage } from './check-page.ts';
import { EXCEPTIONS, type Exception } from './exceptions.ts';
import { oneOfEachKind } from './page-kinds.ts';
import { inWords, OTHERS, USUAL, type Rendering } from './renderings.ts';

/** One test: a page in a rendering, or something about all of them. */
export interface Verdict {
  name: string;
  faults: string[];
}

interface Visit {
  path: string;
  rendering: Rendering;
}

/** As many pages are open at once as a small machine has cores. */
const AT_ONCE = 2;

/** A page has time to load and be read by both runners; more means that it hangs. */
const PATIENCE_MS = 60_000;

/** Pages of the usual rendering whose titles are also another page's. */
export function sharedTitles(titles: ReadonlyMap<string, string>): Map<string, string> {
  const shared = new Map<string, string>();
  for (const [path, title] of titles) {
    const other = [...titles].find(([otherPath, otherTitle]) => otherPath !== path && otherTitle === title);
    if (other) shared.set(path, `expected a title of its own, found "${title}", which ${other[0]} has too`);
  }
  return shared;
}

/**
 * Looks at every page of a site in a real browser: all of them once, and one of each kind in both colour schemes at both
 * widths. Also tells of exceptions that no page needs any more.
 * @param base where the site answers, such as `http://127.0.0.1:4321`
 * @param paths every page, such as `/about/`
 */
export async function checkSite(base: string, paths: readonly string[]): Promise<Verdict[]> {
  const visits: Visit[] = [
    ...paths.map((path) => ({ path, rendering: USUAL })),
    ...oneOfEachKind(paths).flatMap((path) => OTHERS.map((rendering) => ({ path, rendering }))),
  ];
  const verdicts: Verdict[] = [];
  const titles = new Map<string, string>();
  const needed = new Set<Exception>();
  const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  try {
    const queue = visits.values();
    await Promise.all(Array.from({ length: AT_ONCE }, () => visitAll(browser, queue)));
  } finally {
    await browser.close();
  }
  addSharedTitles(verdicts, titles);
  const unneeded = EXCEPTIONS.filter((exception) => !needed.has(exception));
  const name = 'every exception is still needed';
  return [...verdicts, { name, faults: unneeded.map(({ runner, code }) => `no page needs ${runner} ${code}`) }];

  /** Takes visits from the queue, which others take from as well, until there are none left. */
  async function visitAll(browser: Browser, queue: Iterator<Visit>): Promise<void> {
    // A context of its own keeps a page in the foreground: a hidden tab would be slowed down.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { path, rendering } = next.value;
      const { title, faults, excepted } = await checkPage(page, base + path, rendering).catch(unseen);
      for (const exception of excepted) needed.add(exception);
      if (rendering === USUAL) titles.set(path, title);
      verdicts.push({ name: `${path} (${inWords(rendering)})`, faults });
    }
    await context.close();
  }
}

/** A page that could not be looked at is a fault like any other; the rest goes on. */
const unseen = (error: unknown) => ({ title: '', faults: [`could not be checked: ${String(error)}`], excepted: [] });

function addSharedTitles(verdicts: readonly Verdict[], titles: ReadonlyMap<string, string>): void {
  for (const [path, fault] of sharedTitles(titles)) {
    verdicts.find(({ name }) => name === `${path} (${inWords(USUAL)})`)?.faults.push(fault);
  }
}
