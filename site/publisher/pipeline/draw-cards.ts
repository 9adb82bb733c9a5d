import { drawShareCards } from '../media/share-cards/card-drawer.ts';
import type { PageStore } from '../pages/page-store.ts';
import type { StalePages } from '../pages/stale-pages.ts';
import type { Objects } from '../release/objects.ts';
import type { Releases } from '../release/releases.ts';
import type { ContentStore } from '../store/content-store.ts';

/** What drawing share cards works with. */
export interface CardParts {
  readonly stalePages: StalePages;
  readonly objects: Objects;
}

/** Cards that are drawn before their pages go live; of more, the pages are live first. */
const DRAWN_BEFORE = 250;

/** Draws the share cards that pages wait for, where they are few: they go live with the pages. */
export async function drawFewCards(parts: CardParts): Promise<void> {
  if (parts.stalePages.graph.cards.waiting.size <= DRAWN_BEFORE) await drawCards(parts);
}

async function drawCards({ stalePages, objects }: CardParts, interrupt?: AbortSignal): Promise<void> {
  const { cards, liveFiles } = stalePages.graph;
  for await (const drawn of drawShareCards(objects.folder, [...cards.waiting.values()], interrupt))
    for (const [path, object] of drawn) liveFiles.drew(path, object);
}

/** What releasing share cards works with. */
export interface RemainingParts extends CardParts {
  readonly pageStore: PageStore;
  readonly store: ContentStore;
  readonly releases: Releases;
}

/**
 * Draws the share cards of pages that are live already, and makes a release of them when all are drawn. What was drawn before
 * an interruption goes out with the next release.
 * @returns How many cards there are now; 0 where none was missing, or publishing pauses.
 */
export async function drawRemainingCards(parts: RemainingParts, interrupt?: AbortSignal): Promise<number> {
  const { stalePages, pageStore, store, releases } = parts;
  const { graph } = stalePages;
  const before = graph.cards.waiting.size;
  if (before === 0 || releases.pausedAt) return 0;
  await drawCards(parts, interrupt);
  await store.transaction(() => {
    pageStore.saveCards(graph);
  });
  if (graph.cards.waiting.size === 0)
    await releases.publish(releases.differing(graph.liveFiles.takeChanges().files), {
      pages: graph.liveFiles.pages,
      because: ['pictures for sharing'],
      takenDown: [],
    });
  return before - graph.cards.waiting.size;
}
