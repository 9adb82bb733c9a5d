import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Peer } from './peer.ts';
import { PEERS, PLACES } from './work-folder.ts';

const folder = join(PEERS, 'hugo');

const argsFor = (output: string) => [
  ...['--source', folder, '--config', `hugo.json,${join(PLACES.hugo, 'origin.json')}`],
  ...['--contentDir', join(PLACES.hugo, 'content'), '--destination', output, '--noBuildLock'],
];

const commandFor = (args: readonly string[], log: string) => ({
  program: 'hugo',
  args,
  folder,
  environment: { HUGO_DATADIR: join(PLACES.hugo, 'data'), HUGO_RESOURCEDIR: PLACES.cacheOf('hugo') },
  log: PLACES.logOf(log),
});

/** The version of the Hugo that is installed, such as `0.111.3`; undefined where there is none. */
export function hugoVersion(): string | undefined {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error ? undefined : /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
}

/** Hugo, with a content file for each page. @param port a free one, for its warm server */
export function hugo(version: string, port: number): Peer {
  const output = PLACES.outOf('hugo');
  const warmOutput = PLACES.outOf('hugo-warm');
  return {
    name: `Hugo ${version}`,
    build: commandFor(argsFor(output), 'hugo'),
    output,
    caches: [PLACES.cacheOf('hugo')],
    warm: {
      name: 'Hugo’s warm server',
      command: commandFor(['server', ...argsFor(warmOutput), '--renderToDisk', '--port', String(port)], 'hugo-warm'),
      ready: /Web Server is available/,
      contentFile: (slug) => join(PLACES.hugo, 'content', 'case-studies', `${slug}.md`),
      output: warmOutput,
    },
  };
}
