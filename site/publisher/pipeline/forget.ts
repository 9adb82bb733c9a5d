import { setTimeout } from 'node:timers/promises';
import type { StoredObject } from '../release/objects.ts';
import { sweep } from '../release/sweep.ts';
import { sweepMedia } from '../media/photos/sweep-media.ts';
import type { Previews } from '../preview/previews.ts';
import type { UnderWay } from '../process/under-way.ts';
import type { PipelineParts } from './pipeline-parts.ts';

/** What forgetting works with. */
export interface ForgetParts extends Pick<
  PipelineParts,
  'store' | 'erasure' | 'pageStore' | 'stalePages' | 'releases' | 'folders'
> {
  readonly previews: Pick<Previews, 'forget'>;
  readonly underWay: UnderWay;
}

/**
 * Leaves nothing of what may not be shown any more, once no page of the newest release shows it: earlier releases, objects, media files in
 * all sizes, what previews keep, names, and what databases keep of deleted rows. What it is about is struck off last, so that it is
 * begun anew where it was interrupted.
 * @returns How many entries are forgotten; undefined where that has to be tried again, because somebody reads a database.
 */
export async function forget(parts: ForgetParts): Promise<number | undefined> {
  const { store, erasure, pageStore, stalePages, releases, folders, underWay } = parts;
  const entries = store.toForget.all();
  await store.transaction(() => {
    store.toForget.forgetNames();
    pageStore.forgetTargets(stalePages.graph.forgetUnusedTargets());
  });
  releases.forgetEarlier();
  const { newestFiles } = releases;
  const inRelease = new Set([...newestFiles.values()].map(({ hash }) => hash));
  const isNeeded = neededIn(parts);
  sweep(folders.objects, (hash) => inRelease.has(hash) || isNeeded(hash));
  forgetMedia(parts);
  // Whoever read something before may still write it.
  await underWay.end();
  forgetMedia(parts);
  for (const file of [erasure, releases]) if (!(await isErased(file))) return undefined;
  await store.transaction(() => {
    store.toForget.done(entries);
  });
  return entries.length;
}

/** How often it is tried to erase what a database has deleted, and the time in between, in milliseconds: readers are soon done. */
const TRIES = 40;
const PAUSE = 10;

async function isErased(file: { readonly erase: () => boolean }): Promise<boolean> {
  for (let left = TRIES; left > 0; left -= 1) {
    if (file.erase()) return true;
    await setTimeout(PAUSE);
  }
  return false;
}

function forgetMedia({ store, folders, previews }: ForgetParts): void {
  sweepMedia(folders.media, store.media.originals());
  previews.forget();
}

/** Whether a page, as it was rendered last or as it is live, or a link of one needs an object. */
export function neededIn({ stalePages }: Pick<PipelineParts, 'stalePages'>): (hash: string) => boolean {
  const needed = new Set<string>();
  const need = ({ hash }: StoredObject) => needed.add(hash);
  for (const { rendered, live } of stalePages.graph.pages.values()) {
    if (rendered.kind === 'page') need(rendered.version.object);
    if (live) need(live.object);
  }
  for (const { asset } of stalePages.graph.targets.all()) if (asset) need(asset);
  for (const card of stalePages.graph.cards.drawn.values()) need(card);
  return (hash) => needed.has(hash);
}
