import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { install, isInstalled } from '../../bootstrap/install.mjs';
import { freePort } from '../../environment/ports.ts';
import type { Tell } from '../filled-cms.ts';
import { astro } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo, hugoVersion } from './hugo.ts';
import type { Peer } from './peer.ts';
import { PEERS } from './work-folder.ts';

const versionOf = (name: string): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(PEERS, 'node_modules', name, 'package.json'), 'utf8'))).version;

/** The peers that this machine has; installs those that come from npm, the first time. */
export async function installedPeers(tell: Tell): Promise<Peer[]> {
  if (!isInstalled(PEERS)) await tell('Installing the peers (kept for the next time)', () => install(PEERS));
  const found = hugoVersion();
  if (found === undefined)
    await tell('Hugo is not installed, and passed over. To measure it, install it (apt install hugo).', () =>
      Promise.resolve(),
    );
  return [
    ...(found === undefined ? [] : [hugo(found, await freePort())]),
    eleventy(versionOf('@11ty/eleventy')),
    astro(versionOf('astro')),
  ];
}
