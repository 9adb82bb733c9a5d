import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { releasedPages } from '../../testing/released-pages.ts';
import type { Tell } from '../filled-cms.ts';
import { median, rounded } from '../median.ts';
import { exportContent } from './content/export-content.ts';
import { writeAsJson, writeForHugo } from './content/write-content.ts';
import { installedPeers } from './installed-peers.ts';
import type { Peer } from './peer.ts';
import { timeOf } from './run-command.ts';
import { differenceFrom, type Difference } from './same-pages.ts';
import { timeOfEdit } from './warm-edit.ts';
import { PLACES } from './work-folder.ts';

/** A peer beside our publisher; medians, in milliseconds. */
export interface PeerFigures {
  name: string;
  ms: number;
  oursMs: number;
  /** Ours ÷ the peer's: below 1 where ours is faster. */
  ratio: number;
  pages: number;
  difference: Difference;
  /** One changed body text, from the content file to the page on disk. */
  warm?: { name: string; ms: number };
}

export interface PeerOptions {
  /** The data folder of a publish: its content store and release are what the peers build again. */
  dataDir: string;
  runs: number;
  /** Publishes everything once, and says how long that took. */
  oursMs: () => Promise<number>;
  tell: Tell;
}

/** Writes the content for all peers. @returns the slug of a case study to edit: one with a text, as an edit adds a paragraph to it */
async function writeContent(publisher: string, tree: string): Promise<string> {
  const content = await exportContent(publisher, tree);
  writeAsJson(content, PLACES.json);
  writeForHugo(content, PLACES.hugo);
  const [slug] = [...content.caseStudies].find(([, { texts }]) => Object.values(texts).some(Boolean)) ?? [];
  if (slug !== undefined) return slug;
  throw new Error(
    'Expected case studies with texts in the content store, found none. Fill the CMS and publish once, then measure.',
  );
}

async function timeOfBuild({ build, caches, output }: Peer): Promise<number> {
  for (const folder of [output, ...caches]) rmSync(folder, { recursive: true, force: true });
  return await timeOf(build);
}

/** Measures our publisher and its peers in turns, so that all meet the same machine; then what each takes for one edit. */
export async function measurePeers({ dataDir, runs, oursMs, tell }: PeerOptions): Promise<PeerFigures[]> {
  const publisher = join(dataDir, 'publisher');
  const tree = join(publisher, 'current');
  const peers = await installedPeers(tell);
  // Also where there is a release: an earlier measurement left it, of another size or of other pages.
  await tell('Publishing everything, for the peers to have content', oursMs);
  const slug = await tell('Taking the peers’ content from the release', () => writeContent(publisher, tree));
  const times = new Map<string, number[]>();
  const ours: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    for (const peer of peers) {
      const ms = await tell(`Building with ${peer.name}, ${run} of ${runs}`, () => timeOfBuild(peer));
      times.set(peer.name, [...(times.get(peer.name) ?? []), ms]);
    }
    ours.push(await tell(`Publishing with ours, ${run} of ${runs}`, oursMs));
  }
  const figures: PeerFigures[] = [];
  for (const peer of peers) {
    const figure = figuresOf(peer, times.get(peer.name) ?? [], ours, tree);
    const { warm } = peer;
    const ms = warm && (await tell(`Editing with ${warm.name}`, () => timeOfEdit(warm, slug, runs)));
    figures.push(ms === undefined ? figure : { ...figure, warm: { name: warm?.name ?? '', ms: rounded(ms) } });
  }
  return figures;
}

function figuresOf(
  { name, output }: Peer,
  times: readonly number[],
  ours: readonly number[],
  tree: string,
): PeerFigures {
  const [ms, oursMs] = [median(times), median(ours)];
  return {
    name,
    ms: rounded(ms),
    oursMs: rounded(oursMs),
    ratio: rounded(oursMs / ms, 2),
    pages: releasedPages(output).length,
    difference: differenceFrom(tree, output),
  };
}
