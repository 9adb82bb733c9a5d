import { isSearchFile } from '../../src/content/search/search.ts';
import { keepProblems } from '../decide/kept-problems.ts';
import { readOf } from '../dependencies/read.ts';
import type { SitePage, Version } from '../pages/site-page.ts';
import type { PipelineParts } from './pipeline-parts.ts';

const WHY = 'it was taken away, because it showed something that may not be shown any more';

/**
 * Takes away every page that shows something that may not be shown any more, as it is live, and every file of the search that may hold
 * words of it: where they could not be made anew, they come back when they can be.
 */
export async function takeAway({
  stalePages,
  store,
  pageStore,
  queue,
  releases,
}: Pick<PipelineParts, 'stalePages' | 'store' | 'pageStore' | 'queue' | 'releases'>): Promise<void> {
  stalePages.reload();
  const { graph } = stalePages;
  const shows = ({ reads }: Version) =>
    reads.some((number) => {
      const read = readOf(graph.reads.get(number).key);
      return read.of === 'entry' && store.toForget.has(read);
    });
  const versions = ({ rendered, live }: SitePage) => [
    ...(rendered.kind === 'page' ? [rendered.version] : []),
    ...(live ? [live] : []),
  ];
  const stale = queue.pages();
  const mayHoldWords = ({ path }: SitePage) => isSearchFile(path) && stale.has(path);
  const pages = [...graph.pages.values()].filter((page) => mayHoldWords(page) || versions(page).some(shows));
  for (const page of pages) graph.remove(page);
  await releases.publish(releases.differing(graph.liveFiles.takeChanges().files), {
    pages: graph.liveFiles.pages,
    because: [WHY],
    takenDown: [],
  });
  await store.transaction(() => {
    pageStore.forget(
      pages.map(({ path }) => path),
      graph.forgetUnusedReads(),
    );
    pageStore.saveCards(graph);
    queue.addPages(pages.map(({ path }) => [path, [WHY]]));
    // What is wrong may be told in their words; it is found out anew.
    keepProblems(store, []);
  });
  stalePages.reload();
}
