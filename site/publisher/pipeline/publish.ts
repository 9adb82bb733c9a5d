import { redirectProblem } from '../decide/entry-problems.ts';
import { whyHoldBack } from '../decide/release-guard.ts';
import { reportOfRefused, type Report } from '../decide/problem.ts';
import type { PageProblem } from '../decide/choose-live-versions.ts';
import { drawFewCards } from './draw-cards.ts';
import { hasPart, type SitePage } from '../pages/site-page.ts';
import { reportOf as reportOfLink, siteWideLinks } from '../decide/site-wide-links.ts';
import type { Target } from '../addresses/page-path.ts';
import { reportPageProblems } from '../decide/page-problems.ts';
import type { StoredObject } from '../release/objects.ts';
import type { PublishParts, PublishTask } from './publish-task.ts';
import { renderAroundFaults, type RenderResult } from './render-around-faults.ts';

/** What came of a publish. */
export interface PublishResult {
  /** `held`: it would take away or change more than is explained, or a page that no site can do without is missing. */
  readonly outcome: 'released' | 'unchanged' | 'held';
  readonly release: number | undefined;
  /** How many pages and files are live, how many pages were rendered for it, and how many files it put in place or took away. */
  readonly pages: number;
  readonly files: number;
  readonly rendered: number;
  readonly written: number;
  readonly problems: readonly Report[];
  /** How many pages keep their last good version, or stay away, because of a problem. */
  readonly heldPages: number;
  /** Why it was held back. */
  readonly why: string | undefined;
  /** In milliseconds: following the links and rendering; deciding what is live; making the release. */
  readonly renderMs: number;
  readonly decideMs: number;
  readonly releaseMs: number;
}

/** A publish, and what must be written down of it where it went out. */
export interface Published {
  readonly result: PublishResult;
  /** The pages of which something else is known than before, and the addresses that are forgotten. */
  readonly touched: readonly SitePage[];
  readonly removed: readonly string[];
}

/** Renders what is stale, and makes the live release of it in one step; what cannot go out keeps its last good version. */
export async function publish(parts: PublishParts, task: PublishTask): Promise<Published> {
  const { stalePages, webServers, store } = parts;
  const { graph } = stalePages;
  const beganAnew = graph.liveFiles.pages === 0;
  const redirectsChanged = task.whole || task.waiting.some(({ type }) => type === 'redirect');
  const made = await renderAroundFaults(parts, task, redirectsChanged);
  const { rendered, touched, removed } = made;
  noteReasons(parts, task, rendered);
  await drawFewCards(parts);

  const started = performance.now();
  const changed = graph.liveFiles.takeChanges();
  const isFile = (path: string) => parts.buildFiles.has(path) || graph.liveFiles.has(path);
  if (redirectsChanged || changed.appearedOrGone.length > 0) webServers.readRedirects(isFile);
  const files = filesOf(
    parts,
    task.whole || redirectsChanged || changed.inlineChanged || changed.appearedOrGone.length > 0,
    changed.files,
    task.whole,
  );
  const problems = allProblems(parts, made.problems);
  const decidedAt = performance.now();
  const counts = {
    pages: graph.liveFiles.pages,
    rendered: rendered.size,
    problems,
    heldPages: made.problems.length + store.refused().length,
    renderMs: made.renderMs,
    decideMs: made.decideMs + decidedAt - started,
  };
  const why = whyNot(parts, task, {
    // What may not be shown any more must go, and nobody knows where it is: that the CMS tells of it says that its database is not empty.
    beganAnew: beganAnew && store.toForget.all().length === 0,
    going: [...files].filter(([path, object]) => !object && path.endsWith('.html')).length,
    firstProblem: problems[0]?.message,
  });
  if (why !== undefined) {
    const release = parts.releases.live()?.number;
    const result = { ...counts, outcome: 'held', release, files: 0, written: 0, why, releaseMs: 0 } as const;
    return { touched, removed, result };
  }
  const { facts, isNew } = await parts.releases.publish(files, {
    pages: graph.liveFiles.pages,
    because: task.waiting.slice(0, 20).map(({ name }) => name),
    takenDown: task.waiting
      .filter(({ happened }) => happened === 'unpublish' || happened === 'delete')
      .map(({ name }) => name),
  });
  return {
    touched,
    removed,
    result: {
      ...counts,
      outcome: isNew ? 'released' : 'unchanged',
      release: facts.number,
      files: facts.files,
      written: isNew ? facts.written + facts.removed : 0,
      why: undefined,
      releaseMs: performance.now() - decidedAt,
    },
  };
}

/** What is wrong: with pages, with entries that are not shown as the CMS has them, with redirects, with links on every page. */
function allProblems(parts: PublishParts, ofPages: readonly PageProblem[]): readonly Report[] {
  const { stalePages, webServers, store, content, buildFiles, siteUrl } = parts;
  const { graph } = stalePages;
  const stands = ({ path, fragment }: Target) => {
    const page = graph.pages.get(path)?.live;
    return page
      ? hasPart(page, fragment)
      : buildFiles.has(path) || graph.liveFiles.has(path) || webServers.leadsOn(path);
  };
  return [
    ...reportPageProblems({ ...parts, graph }, ofPages),
    ...store.refused().map(reportOfRefused),
    ...siteWideLinks(content, siteUrl)
      .filter(({ target }) => !stands(target))
      .map(reportOfLink),
    ...webServers.problems.map((problem) => redirectProblem(problem, content)),
  ];
}

/** Notes with each page that was rendered why it was. */
function noteReasons(
  { now, releases, stalePages: { graph } }: PublishParts,
  { whole }: PublishTask,
  rendered: RenderResult['rendered'],
): void {
  const at = now().toISOString();
  const release = (releases.all[0]?.number ?? 0) + 1;
  const otherwise = whole ? 'everything was rendered anew' : 'a page began to link to it';
  for (const [path, reasons] of rendered) {
    const page = graph.pages.get(path);
    if (page) page.why = { release, at, reasons: reasons ?? [otherwise] };
  }
}

/** What differs from the newest release. */
function filesOf(
  { stalePages: { graph }, releases, buildFiles, webServers, now }: PublishParts,
  withConfiguration: boolean,
  changed: ReadonlyMap<string, StoredObject | undefined>,
  whole: boolean,
): Map<string, StoredObject | undefined> {
  const configurationFiles = withConfiguration ? webServers.files(graph.liveFiles) : new Map<string, StoredObject>();
  if (!whole) return releases.differing([...changed, ...configurationFiles]);
  const all = new Map<string, StoredObject | undefined>([
    ...graph.liveFiles.all(),
    ...configurationFiles,
    ...buildFiles.changes(releases, now().getTime()),
  ]);
  for (const path of releases.newestFiles.keys())
    if (!all.has(path) && !releases.kept().has(path)) all.set(path, undefined);
  return releases.differing(all);
}

interface Intent {
  readonly beganAnew: boolean;
  readonly going: number;
  readonly firstProblem: string | undefined;
}

/** Why the release does not go out; undefined where it does. */
function whyNot(
  { stalePages: { graph }, releases }: PublishParts,
  { waiting, force }: PublishTask,
  { beganAnew, going, firstProblem }: Intent,
): string | undefined {
  if (!graph.pages.get('/')?.live)
    return firstProblem ?? 'The first page is missing: publish the single entry “Home page” in the CMS.';
  const [newest] = releases.all;
  if (force || !newest) return undefined;
  return whyHoldBack({
    pages: newest.pages,
    beganAnew,
    goingPages: going,
    changed: waiting.length,
  });
}
