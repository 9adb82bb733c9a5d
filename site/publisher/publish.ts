import { availableParallelism } from 'node:os';
import { discover } from './plan/discover.ts';
import { report, type Report } from './plan/problem.ts';
import { fileOf } from './plan/page-path.ts';
import type { Objects, StoredObject } from './release/objects.ts';
import type { Releases } from './release/releases.ts';
import { renderInProcess } from './render/in-process.ts';
import { renderInWorkers } from './render/in-workers.ts';
import type { RenderSettings } from './render/page-renderer.ts';
import type { ContentSource } from '../src/content/content-source.ts';

/** Pages that wait before worker threads are worth their start. */
const MANY = 300;

/** What came of a publish. */
export interface PublishResult {
  /** `held`: something is wrong, and the last good release stays live. */
  readonly outcome: 'released' | 'unchanged' | 'held';
  readonly release: number | undefined;
  readonly pages: number;
  readonly files: number;
  readonly problems: readonly Report[];
  /** In milliseconds: following the links and rendering, and making the release. */
  readonly renderMs: number;
  readonly releaseMs: number;
}

/** What a publish works with. */
export interface PublishParts {
  readonly settings: RenderSettings;
  /** Tells one state of the content, and one build of the renderer, from another. */
  readonly contentState: string;
  readonly rendererId: string;
  readonly objects: Objects;
  readonly releases: Releases;
  /** Reads the store as it is now. */
  readonly content: ContentSource;
  /** The files of the site's build, by address. */
  readonly assets: ReadonlyMap<string, string>;
  /** The file behind an address under `/media/`, and its hash where it is known without reading it. */
  readonly mediaBehind: (path: string) => { readonly file: string; readonly hash: string | undefined } | undefined;
  readonly now: () => Date;
  readonly onProgress?: (done: number, known: number) => void;
}

/** Renders the whole site and makes it the live release; where anything is wrong, the last good release stays live. */
export async function publish(parts: PublishParts): Promise<PublishResult> {
  const started = performance.now();
  const found = await render(parts);
  const rendered = performance.now();
  const files = { ...assetObjects(parts), ...found.files };
  const counts = { pages: found.pages, files: Object.keys(files).length, renderMs: rendered - started };
  if (found.problems.length > 0) {
    const problems = found.problems.map((problem) => report(problem, parts.content));
    return { ...counts, outcome: 'held', release: parts.releases.live()?.release, problems, releaseMs: 0 };
  }
  const { manifest, isNew } = parts.releases.publish({
    madeAt: parts.now().toISOString(),
    content: parts.contentState,
    renderer: parts.rendererId,
    day: parts.settings.today,
    files,
  });
  return {
    ...counts,
    outcome: isNew ? 'released' : 'unchanged',
    release: manifest.release,
    problems: [],
    releaseMs: performance.now() - rendered,
  };
}

/** Renders in this thread while few pages wait, and in worker threads from the moment that many do. */
async function render({ settings, ...parts }: PublishParts) {
  const threads = Math.max(1, Math.min(availableParallelism(), 4));
  let current = { renderer: await renderInProcess(settings), lanes: 1, pages: MANY };
  const rendererFor = async (waiting: number) => {
    if (waiting >= MANY && current.lanes === 1) {
      await current.renderer.close();
      // Two batches a thread: one is rendered while the last one's links are followed.
      current = { renderer: renderInWorkers(settings, threads), lanes: threads * 2, pages: Infinity };
    }
    return current;
  };
  try {
    return await discover(rendererFor, (path) => findAsset(parts, path), settings.siteUrl, parts.onProgress);
  } finally {
    await current.renderer.close();
  }
}

function findAsset(
  { assets, objects, mediaBehind }: Omit<PublishParts, 'settings'>,
  path: string,
): StoredObject | undefined {
  const built = assets.get(path);
  if (built !== undefined) return objects.copy(built);
  const media = path.startsWith('/media/') ? mediaBehind(path) : undefined;
  return media && objects.adopt(media.file, media.hash);
}

/** The files of the build go out whether a page names them or not: style sheets name fonts and pictures too. */
function assetObjects({ assets, objects }: PublishParts): Record<string, StoredObject> {
  return Object.fromEntries([...assets].map(([path, file]) => [fileOf(path), objects.copy(file)]));
}
