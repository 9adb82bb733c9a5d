import type { WebServerConfiguration } from '../web-servers/web-server-configuration.ts';
import type { BuildFiles } from '../release/build-files.ts';
import type { Lost } from '../pages/reachability.ts';
import { chooseLiveVersions, type PageProblem, type ChoiceParts } from './choose-live-versions.ts';
import type { SiteGraph } from '../pages/site-graph.ts';
import type { SitePage } from '../pages/site-page.ts';

/** What deciding works with. */
export interface DecideParts {
  readonly graph: SiteGraph;
  readonly buildFiles: Pick<BuildFiles, 'has'>;
  readonly webServers: Pick<WebServerConfiguration, 'leadsOn'>;
  readonly isTolerated?: NonNullable<ChoiceParts['isTolerated']>;
  readonly isForgotten?: NonNullable<ChoiceParts['isForgotten']>;
}

/** What was decided. */
export interface Decided {
  /** The pages of which something else is live than before. */
  readonly changed: ReadonlySet<SitePage>;
  /** The addresses that nothing leads to any more. */
  readonly removed: readonly string[];
  readonly problems: readonly PageProblem[];
}

/**
 * Decides what is live at each address after pages were rendered, and drops what no link leads to any more.
 * @param open The pages to look at.
 * @param lost The addresses that lost a link: only they, and what they lead to, can be orphans now.
 */
export function decide(
  { graph, buildFiles, webServers, isTolerated = () => false, isForgotten = () => false }: DecideParts,
  open: Iterable<string>,
  lost: Lost,
): Decided {
  const wasTroubled = graph.troubled.size > 0;
  const { looked, changed, problems } = chooseLiveVersions({
    graph,
    open: new Set([...open, ...graph.troubled]),
    isTolerated,
    isForgotten,
    leadsOn: (path) => (buildFiles.has(path) ? 'file' : webServers.leadsOn(path) ? 'redirect' : undefined),
  });
  for (const { path } of looked) graph.troubled.delete(path);
  for (const { path } of problems) graph.troubled.add(path);
  // A page with a problem leads where its last good version leads, until that gives way.
  const orphans = graph.reachability.orphans(wasTroubled || graph.troubled.size > 0 ? 'any' : lost);
  for (const page of orphans) graph.remove(page);
  const removed = orphans.map(({ path }) => path);
  return { changed, removed, problems: problems.filter(({ path }) => graph.pages.has(path)) };
}
