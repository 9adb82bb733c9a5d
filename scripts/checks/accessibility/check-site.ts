import type { Issue } from 'pa11y-ci';
import puppeteer from 'puppeteer-core';
import { findBrowser, LAUNCH_FLAGS } from '../browser/find-browser.ts';
import { checkPage } from './check-page.ts';
import { EXCEPTIONS, exceptionFor, type Exception } from './exceptions.ts';
import { oneOfEachKind } from './page-kinds.ts';
import { inWords, OTHERS, USUAL, type Rendering } from './renderings.ts';
import { runPa11yCi } from './run-pa11y-ci.ts';

/** One test: a page in a rendering, or something about all of them. */
export interface Verdict {
  name: string;
  faults: string[];
}

/** A page has time to load; more means that it hangs. */
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

/** Which pages are looked at more closely than the others. */
interface Closer {
  /** Those that pa11y reads. Default: all. */
  readonly read?: readonly string[];
  /** Those that are looked at in every rendering, and read in each. Default: one of each kind. */
  readonly closely?: readonly string[];
}

/**
 * Looks at every page of a site in a real browser: all of them once, and some in both colour schemes at both widths. Also
 * tells of exceptions that no page needs any more.
 * @param base where the site answers, such as `http://127.0.0.1:4321`
 * @param paths every page, such as `/about/`
 */
export async function checkSite(
  base: string,
  paths: readonly string[],
  { read = paths, closely = oneOfEachKind(paths) }: Closer = {},
): Promise<Verdict[]> {
  const needed = new Set<Exception>();
  const verdicts = await look(base, paths, USUAL, needed, read);
  for (const rendering of OTHERS) verdicts.push(...(await look(base, closely, rendering, needed)));
  const unneeded = EXCEPTIONS.filter((exception) => !needed.has(exception));
  const name = 'every exception is still needed';
  return [...verdicts, { name, faults: unneeded.map(({ runner, code }) => `no page needs ${runner} ${code}`) }];
}

/** Looks at pages in one rendering: how they are built, and what pa11y finds in those that it reads. */
async function look(
  base: string,
  paths: readonly string[],
  rendering: Rendering,
  needed: Set<Exception>,
  read = paths,
): Promise<Verdict[]> {
  const built = await lookAtBuild(base, paths, rendering);
  const findings = await runPa11yCi(
    read.map((path) => base + path),
    rendering,
  );
  return paths.map((path) => {
    const faults = (findings.get(base + path) ?? []).flatMap((finding) => faultOf(finding, needed));
    return { name: `${path} (${inWords(rendering)})`, faults: [...(built.get(path) ?? []), ...faults] };
  });
}

/** A finding in words; nothing where an exception covers it. */
function faultOf(finding: Issue | Error, needed: Set<Exception>): string[] {
  if (finding instanceof Error) return [`could not be checked: ${finding.message}`];
  const exception = exceptionFor(finding);
  if (exception) {
    needed.add(exception);
    return [];
  }
  const { runner, type, code, message, selector, context } = finding;
  return [`${runner} ${type} ${code}: ${message} — ${selector || 'the whole page'} ${context}`.trim()];
}

/** The faults in how each page is built, titles that pages share included. */
async function lookAtBuild(
  base: string,
  paths: readonly string[],
  rendering: Rendering,
): Promise<ReadonlyMap<string, string[]>> {
  const faults = new Map<string, string[]>();
  const titles = new Map<string, string>();
  const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    for (const path of paths) {
      const seen = await checkPage(page, base + path, rendering).catch(unseen);
      faults.set(path, seen.faults);
      titles.set(path, seen.title);
    }
  } finally {
    await browser.close();
  }
  for (const [path, fault] of sharedTitles(titles)) faults.get(path)?.push(fault);
  return faults;
}

/** A page that could not be looked at is a fault like any other; the rest goes on. */
const unseen = (error: unknown) => ({ title: '', faults: [`could not be checked: ${String(error)}`] });
