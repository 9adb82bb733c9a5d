import { startCms, type RunningCms } from '../../../../cms/tests/support/cms-process.ts';
import { freePort } from '../../../../scripts/run/environment/ports.ts';
import { settingsFor } from '../../support/publisher-process.ts';

/** Starts a CMS that calls its publisher with every change, and answers the settings of that publisher too. */
export async function startCmsThatCalls(
  changes: NodeJS.ProcessEnv = {},
): Promise<{ readonly cms: RunningCms; readonly settings: NodeJS.ProcessEnv }> {
  const port = String(await freePort());
  const cms = await startCms({ ...changes, PUBLISHER_PORT: port });
  return { cms, settings: { ...(await settingsFor(cms)), PUBLISHER_PORT: port } };
}
