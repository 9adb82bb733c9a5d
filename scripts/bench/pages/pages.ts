import type { Supervisor } from '../../run/processes/supervisor.ts';
import { choosePages } from '../../checks/shots/choose-pages.ts';
import { findPages } from '../../checks/shots/find-pages.ts';
import { startDemoSite } from '../../checks/test-run/demo-site.ts';
import { buildAll, type Tell } from '../filled-cms.ts';
import { measurePages } from './measure-pages.ts';
import type { PageFigures } from './page-figures.ts';

/** Which pages are measured, and how often. */
export interface PagesPlan {
  runs: number;
  /** Where a site runs; a throw-away demo where undefined. */
  site: string | undefined;
  /** Kinds of page; all where undefined. */
  kinds: readonly string[] | undefined;
}

/** Measures the fullest page of each kind. */
export async function measureDemoPages(
  supervisor: Supervisor,
  { runs, site, kinds }: PagesPlan,
  tell: Tell,
): Promise<PageFigures[]> {
  const base = site?.replace(/\/$/, '') ?? (await startDemo(supervisor, tell));
  const pages = choosePages(await supervisor.orTrouble(findPages(base)), kinds).filter(
    ({ state }) => state === 'fullest',
  );
  return supervisor.orTrouble(measurePages(base, pages, runs, tell));
}

async function startDemo(supervisor: Supervisor, tell: Tell): Promise<string> {
  await tell('Building the CMS and the renderer', () => buildAll(supervisor));
  return (await startDemoSite(supervisor, 'bench/pages', tell)).base;
}
