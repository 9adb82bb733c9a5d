import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { addressesIn } from './addresses.ts';
import type { KnownReleases } from './known-releases.ts';
import { fileAt } from './tree-server.ts';

/** How long a link may lead to nothing on a page that is still live, in milliseconds. */
const PATIENCE = 1_000;

/** Between two looks at the same thing, in milliseconds. */
const PAUSE = 25;

/** Between two addresses, in milliseconds: the editor and the publisher need the machine too. */
const BREATH = 3;

/** Where a reader starts; everything else is found by links. */
const STARTS = ['/', '/sitemap.xml'];

/** A reader who never stops. */
export interface Crawl {
  /** How many pages and files were read so far, and how often the whole site. */
  readonly reads: () => number;
  readonly rounds: () => number;
  /** Answers when the whole site was read once more, from its first page. */
  readonly wholeRound: () => Promise<void>;
  /** Everything that a reader should never see, in words. */
  readonly faults: readonly string[];
  readonly stop: () => Promise<void>;
}

interface Answer {
  /** Where the reader came out: an old address leads on to the new one. */
  readonly path: string;
  readonly status: number;
  readonly content: Buffer;
}

/** Whom the reader asks, and what is known of the answers. */
export interface CrawlSettings {
  /** The address of the server that is asked, without a path. */
  readonly server: string;
  /** The site's public address, as its pages name it. */
  readonly siteUrl: string;
  readonly releases: KnownReleases;
  /** Whether this server dies with the publisher: no answer is no fault then, but a wrong one is. */
  readonly mayBeDown: boolean;
}

const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Files whose address changes with their content need not be read in every round; that they are there is looked at. */
const neverChanges = (path: string) => /^\/(?:assets|media)\//.test(path);

/** Reads the site from its first page along every link, over and over, until it is told to stop. */
export function beginCrawl({ server, siteUrl, releases, mayBeDown }: CrawlSettings): Crawl {
  const faults: string[] = [];
  const seen = new Set<string>();
  let [reads, rounds, stopped] = [0, 0, false];

  /** The whole answer; undefined where the server is down, or dies while it answers. */
  const ask = async (path: string): Promise<Answer | undefined> => {
    try {
      const response = await fetch(`${server}${path}`, { method: seen.has(path) ? 'HEAD' : 'GET' });
      const content = Buffer.from(await response.arrayBuffer());
      reads += 1;
      return { path: new URL(response.url).pathname, status: response.status, content };
    } catch (error) {
      if (!mayBeDown) faults.push(`${path}: no answer (${String(error)})`);
      await pause(PAUSE);
      return undefined;
    }
  };

  /** The ledger may be written a moment after the swap. */
  const belongsToARelease = async (path: string, content: Buffer) => {
    const hash = digestOf(content);
    for (const latest = Date.now() + PATIENCE; Date.now() < latest; await pause(PAUSE))
      if (releases.held(fileAt(path), hash)) return true;
    return false;
  };

  const check = async (path: string, content: Buffer) => {
    if (seen.has(path)) return;
    const isPage = path.endsWith('/');
    if (isPage && !content.toString().trimEnd().endsWith('</html>')) faults.push(`${path}: it is not whole`);
    if (!(await belongsToARelease(path, content)))
      faults.push(`${path}: its ${content.byteLength} bytes belong to no release`);
    if (neverChanges(path)) seen.add(path);
  };

  /** A page may have changed since the link was read from it: the link is dead only where the page as it is now still has it. */
  const isDead = async (path: string, from: string) => {
    for (const latest = Date.now() + PATIENCE; Date.now() < latest; await pause(PAUSE)) {
      const page = await ask(from);
      if (page?.status !== 200 || !addressesIn(page.content.toString(), from, siteUrl).includes(path)) return false;
      if ((await ask(path))?.status === 200) return false;
    }
    return true;
  };

  /** Reads one address, and answers the links in it. */
  const visit = async (path: string, from: string): Promise<string[]> => {
    const answer = await ask(path);
    if (!answer) return [];
    if (answer.status === 404 || answer.status === 410) {
      if (releases.isInEveryRelease(fileAt(path))) faults.push(`${path}: it was missing for a moment`);
      if (await isDead(path, from)) faults.push(`${from}: its link to ${path} is dead (${answer.status})`);
      return [];
    }
    if (answer.status !== 200) {
      faults.push(`${path}: answered with ${answer.status}`);
      return [];
    }
    await check(answer.path, answer.content);
    return /(?:\/|\.xml|\.atom)$/.test(answer.path) ? addressesIn(answer.content.toString(), answer.path, siteUrl) : [];
  };

  const round = async () => {
    const found = new Map(STARTS.map((path) => [path, path]));
    // A map takes in new addresses while it is walked.
    for (const [path, from] of found) {
      if (stopped) return;
      for (const next of await visit(path, from)) if (!found.has(next)) found.set(next, path);
      await pause(BREATH);
    }
    if (found.size > STARTS.length) rounds += 1;
  };

  const untilStopped = async () => {
    while (!stopped) await round();
  };
  const ended = untilStopped();
  return {
    reads: () => reads,
    rounds: () => rounds,
    wholeRound: async () => {
      // The round that is going on began earlier.
      for (const enough = rounds + 2; rounds < enough;) await pause(PAUSE);
    },
    faults,
    stop: async () => {
      stopped = true;
      await ended;
    },
  };
}
