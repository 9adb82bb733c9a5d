import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeSecrets, readSettings } from '../run/environment/env-file.ts';
import { freePort } from '../run/environment/ports.ts';
import { CACHE } from '../run/platform/places.ts';
import { cmsProgram, demoProgram, turboProgram } from '../run/platform/programs.ts';
import { throwAwaySettings, type Settings } from '../run/platform/settings.ts';
import type { RunningProgram } from '../run/processes/program.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { fingerprint } from './fingerprint.ts';

const BENCH = join(CACHE, 'bench');
const PATIENCE_MS = 2 * 60_000;

export interface Amount {
  size: number;
  seed: number;
}

export interface FilledCms {
  running: RunningProgram;
  settings: Settings;
}

/** Says what goes on and for how long; a measurement prints its figures elsewhere. */
export type Tell = <Result>(label: string, work: () => Promise<Result>) => Promise<Result>;

const settingsIn = (folder: string, over: Readonly<Record<string, number | string>>): Settings => {
  const secrets = join(folder, 'secrets.env');
  makeSecrets(secrets, {});
  return throwAwaySettings(folder, {
    ...readSettings(secrets, {}),
    DEMO_CONTENT: 'false',
    SERVE_ADMIN: 'false',
    ...over,
  });
};

/** Builds what a measurement runs: the CMS, without its admin panel unless that is measured too, and the renderer. */
export const buildAll = (supervisor: Supervisor, { admin = false } = {}): Promise<void> =>
  supervisor.run(
    turboProgram(
      [admin ? '@waymark/cms#build' : '@waymark/cms#build:server', '@waymark/site#build'],
      join(BENCH, 'build.log'),
    ),
  );

/**
 * Starts a real CMS that holds so many case studies. Filling takes its time, so its data is kept in the cache, until the
 * content model or the generator changes.
 * @param serveAdmin Whether it serves its admin panel, which must be built then. Default: no
 */
export async function startFilledCms(
  supervisor: Supervisor,
  { size, seed }: Amount,
  tell: Tell,
  { serveAdmin = false } = {},
): Promise<FilledCms> {
  const folder = join(BENCH, `${String(size)}-${String(seed)}-${fingerprint()}`);
  if (!existsSync(folder)) {
    await tell(`Filling a CMS with ${String(size)} case studies (kept for the next time)`, () =>
      fill(supervisor, folder, { size, seed }),
    );
  }
  const settings = settingsIn(folder, {
    CMS_PORT: await freePort(),
    SITE_PORT: await freePort(),
    PUBLISHER_PORT: await freePort(),
    SERVE_ADMIN: String(serveAdmin),
  });
  const running = supervisor.start(cmsProgram(settings));
  await tell('Starting the CMS', () => supervisor.answers(`${settings.values.CMS_URL}/ready`, PATIENCE_MS));
  return { running, settings };
}

/** Fills beside the place and moves it there when done, so that an interrupted run leaves nothing half filled. */
async function fill(supervisor: Supervisor, folder: string, { size, seed }: Amount): Promise<void> {
  const aside = `${folder}.unfinished`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const options = ['--size', String(size), '--seed', String(seed)];
  await supervisor.run(demoProgram(settingsIn(aside, {}), options, `${folder}.log`));
  renameSync(aside, folder);
}
