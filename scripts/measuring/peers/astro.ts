import { join } from 'node:path';
import type { Peer } from './peer.ts';
import { PEERS, PLACES } from './work-folder.ts';

const folder = join(PEERS, 'astro');

/** Plain Astro: static output, every page from `getStaticPaths`. */
export function astro(version: string): Peer {
  const output = PLACES.outOf('astro');
  return {
    name: `Astro ${version}`,
    build: {
      program: process.execPath,
      args: [join(PEERS, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'],
      folder,
      environment: { PEER_CONTENT: PLACES.json, PEER_OUT: output, ASTRO_TELEMETRY_DISABLED: '1' },
      log: PLACES.logOf('astro'),
    },
    output,
    caches: [join(folder, '.astro'), join(folder, 'node_modules')],
  };
}
