import { join } from 'node:path';
import { CACHE } from '../../platform/places.ts';
import type { Supervisor } from '../../processes/supervisor.ts';
import { buildAll, startFilledCms, type Amount, type Tell } from '../filled-cms.ts';
import { inFolder } from '../measure-publish.ts';
import { publishFromNothing } from '../publish-once.ts';
import { measurePeers, type PeerFigures } from './measure-peers.ts';

/** Builds the site of so many case studies with other generators and with ours, in turns. Ours is a full publish from nothing. */
export async function measureAgainstPeers(
  supervisor: Supervisor,
  amount: Amount,
  runs: number,
  tell: Tell,
): Promise<PeerFigures[]> {
  await tell('Building the CMS and the renderer', () => buildAll(supervisor));
  const cms = await startFilledCms(supervisor, amount, tell);
  const settings = inFolder(cms.settings, join(CACHE, 'bench', 'against-peers'));
  const oursMs = async () => (await publishFromNothing(supervisor, settings)).full.ms;
  return await measurePeers({ dataDir: settings.values.DATA_DIR, runs, oursMs, tell });
}
