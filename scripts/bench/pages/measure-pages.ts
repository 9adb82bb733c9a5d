import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { findBrowser, LAUNCH_FLAGS } from '../../checks/browser/find-browser.ts';
import type { ChosenPage } from '../../checks/shots/choose-pages.ts';
import type { Tell } from '../filled-cms.ts';
import { startCompressing } from './compressing-server.ts';
import { CATEGORIES, medianVisit, visitOf, type PageFigures, type Visit } from './page-figures.ts';

/**
 * Visits pages with Lighthouse as on a phone: its usual settings, mobile with simulated throttling. The site answers
 * through a server that compresses, because the public never meets it without one (docs/hosting.md).
 * @param base where the site answers
 * @param runs how often each page is visited; the figures are medians
 */
export async function measurePages(
  base: string,
  pages: readonly ChosenPage[],
  runs: number,
  tell: Tell,
): Promise<PageFigures[]> {
  const front = await startCompressing(base);
  const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const figures: PageFigures[] = [];
    for (const { kind, path } of pages) {
      const visits = await tell(`Visiting ${path}`, () => visitOften(front.base + path, port, runs));
      figures.push({ kind, path, ...medianVisit(visits) });
    }
    return figures;
  } finally {
    await browser.close();
    front.stop();
  }
}

async function visitOften(url: string, port: number, runs: number): Promise<Visit[]> {
  const visits: Visit[] = [];
  while (visits.length < runs) {
    const found = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (!found) throw new Error(`Expected figures of ${url} from Lighthouse, found none.`);
    visits.push(visitOf(found.lhr));
  }
  return visits;
}
