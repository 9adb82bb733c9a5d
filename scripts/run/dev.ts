import { makeSecrets } from './environment/env-file.ts';
import { checkPorts } from './environment/ports.ts';
import { ENV_FILE } from './platform/places.ts';
import { portsOf } from './platform/ports.ts';
import { astroDevelopmentProgram, cmsDevelopmentProgram, publisherProgram } from './platform/programs.ts';
import { settingsWith } from './platform/settings.ts';
import { welcome } from './platform/welcome.ts';
import { untilStopped } from './processes/until-stopped.ts';
import { supervised } from './processes/supervisor.ts';
import { step } from './terminal/step.mjs';

/** How long the CMS may take to compile, start and, the first time, fill itself. */
const CMS_PATIENCE_MS = 5 * 60_000;
const SITE_PATIENCE_MS = 60_000;

await supervised(async (supervisor) => {
  const made = makeSecrets(ENV_FILE);
  const settings = settingsWith({ DEMO_CONTENT: 'true' });
  await checkPorts(portsOf(settings));
  const { DATA_DIR, CMS_URL, SITE_PORT } = settings.values;

  console.log(`What the programs say is in ${DATA_DIR}/logs.\n`);
  await step('Starting the CMS, which starts again with every change', () => {
    supervisor.start(cmsDevelopmentProgram(settings));
    return supervisor.answers(`${CMS_URL}/ready`, CMS_PATIENCE_MS);
  });
  await step('Starting Astro on the same content', () => {
    supervisor.keep(publisherProgram(settings, ['--sync-only']));
    const astro = supervisor.keep(astroDevelopmentProgram(settings));
    const site = `http://localhost:${String(SITE_PORT)}/`;
    return supervisor.answers(site, SITE_PATIENCE_MS, () => Promise.resolve(astro.hopeless));
  });

  console.log(welcome(settings, made));
  return untilStopped(supervisor);
});
