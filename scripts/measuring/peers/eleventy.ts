import { join } from 'node:path';
import type { Peer } from './peer.ts';
import { PEERS, PLACES } from './work-folder.ts';

const folder = join(PEERS, 'eleventy');

const commandFor = (output: string, more: readonly string[], log: string) => ({
  program: process.execPath,
  args: [join(PEERS, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'), `--output=${output}`, ...more],
  folder,
  environment: { PEER_CONTENT: PLACES.json },
  log: PLACES.logOf(log),
});

/** Eleventy, with templates in plain JavaScript, which need no engine. */
export function eleventy(version: string): Peer {
  const output = PLACES.outOf('eleventy');
  const warmOutput = PLACES.outOf('eleventy-warm');
  return {
    name: `Eleventy ${version}`,
    build: commandFor(output, ['--quiet'], 'eleventy'),
    output,
    caches: [join(folder, '.cache')],
    warm: {
      name: 'Eleventy’s watch mode',
      command: commandFor(warmOutput, ['--quiet', '--watch', '--incremental'], 'eleventy-warm'),
      ready: /Watching/,
      contentFile: (slug) => join(PLACES.json, 'case-studies', `${slug}.json`),
      output: warmOutput,
    },
  };
}
