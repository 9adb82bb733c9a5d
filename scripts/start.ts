import { makeSecrets } from './environment/env-file.ts';
import { checkPorts } from './environment/ports.ts';
import { whyHeldBack } from './platform/held-back.ts';
import { ENV_FILE } from './platform/places.ts';
import { portsOf } from './platform/ports.ts';
import { cmsProgram, publisherProgram, turboProgram } from './platform/programs.ts';
import { settingsWith } from './platform/settings.ts';
import { welcome } from './platform/welcome.ts';
import { explain, Interrupted } from './processes/stops.ts';
import { supervised } from './processes/supervisor.ts';
import { untilStopped } from './processes/until-stopped.ts';
import { step } from './terminal/step.mjs';

/** How long the CMS may take to answer: on its first start it makes its database and fills itself. */
const CMS_PATIENCE_MS = 5 * 60_000;
/** How long the first publish may take. */
const SITE_PATIENCE_MS = 5 * 60_000;

await supervised(async (supervisor) => {
  const made = makeSecrets(ENV_FILE);
  const settings = settingsWith({ DEMO_CONTENT: 'true' });
  await checkPorts(portsOf(settings));

  const { DATA_DIR, CMS_URL, SITE_PORT } = settings.values;
  await step('Building what has changed', () =>
    supervisor.run(turboProgram(['build'], `${DATA_DIR}/logs/build.log`, settings)),
  );
  const cms = supervisor.keep(cmsProgram(settings));
  await step('Starting the CMS', () =>
    supervisor.answers(`${CMS_URL}/_health`, CMS_PATIENCE_MS, () => Promise.resolve(cms.hopeless)),
  );
  const publisher = supervisor.keep(publisherProgram(settings));
  const site = `http://127.0.0.1:${String(SITE_PORT)}/`;
  const hopeless = async () => publisher.hopeless ?? (await whyHeldBack(settings));
  const problem = await step('Publishing the site', () => supervisor.answers(site, SITE_PATIENCE_MS, hopeless)).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Interrupted) throw error;
      return explain(error);
    },
  );

  console.log(welcome(settings, made, problem));
  return untilStopped(supervisor);
});
