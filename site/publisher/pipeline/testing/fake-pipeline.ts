import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebServerConfiguration } from '../../web-servers/web-server-configuration.ts';
import { Objects } from '../../release/objects.ts';
import { Releases } from '../../release/releases.ts';
import { standingProblems } from '../../decide/kept-problems.ts';
import { UnderWay } from '../../process/under-way.ts';
import { LiveLog } from '../../store/live-log.ts';
import { newStore } from '../../store/testing/new-store.ts';
import type { QueuedEntry } from '../../store/queue.ts';
import type { Cms } from '../../sync/cms-client.ts';
import { FakeCms } from '../../sync/testing/fake-cms.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Round, RoundOptions } from '../round.ts';

/** What a test may decide of a pipeline. */
export interface FakeParts {
  readonly round: (options: RoundOptions) => Promise<Round>;
  readonly waiting?: readonly QueuedEntry[];
  /** What is asked of the releases. Default: there are none. */
  readonly releases?: Partial<Pick<Releases, 'live' | 'pausedAt' | 'rollBack'>>;
  /** Default: one in which nothing is published. */
  readonly cms?: Cms;
  /** Default: of no entry. */
  readonly previews?: Pipeline['previews'];
}

const NO_PREVIEWS: Pipeline['previews'] = {
  page: () => Promise.resolve({ kind: 'gone', message: 'Nobody knows of it.' }),
  file: () => undefined,
};

/** Releases of which only this can be asked. */
function fakeReleases(parts: FakeParts['releases']): Releases {
  const asked = { live: () => undefined, catchUp: () => false, pausedAt: undefined, ...parts };
  const made: unknown = Object.create(Releases.prototype, Object.getOwnPropertyDescriptors(asked));
  if (made instanceof Releases) return made;
  throw new Error('Expected an object with a prototype to be of its class.');
}

/** A pipeline whose rounds the test decides, with an empty content store and a CMS in memory. */
export function fakePipeline({
  round,
  waiting = [],
  releases,
  cms = new FakeCms(),
  previews = NO_PREVIEWS,
}: FakeParts): Pipeline {
  const { store, source } = newStore();
  return {
    releases: fakeReleases(releases),
    webServers: new WebServerConfiguration(source, new Objects(mkdtempSync(join(tmpdir(), 'waymark-pipeline-')))),
    objectPath: (hash) => hash,
    store,
    cms,
    damaged: [],
    liveLog: new LiveLog(store.database),
    problems: () => standingProblems(store),
    pageOf: () => undefined,
    pagesShowing: () => ['/', '/about/', '/help/'],
    waiting: () => waiting,
    round: (options = {}) => round(options),
    drawCards: () => Promise.resolve(0),
    tidy: () => undefined,
    media: { folder: '', download: cms.download, making: new Set() },
    previews,
    underWay: new UnderWay(),
    close: () => undefined,
  };
}
