import { makeSecrets } from './environment/env-file.ts';
import { checkPorts } from './environment/ports.ts';
import { ENV_FILE } from './platform/places.ts';
import { cmsProgram, publisherProgram, turboProgram } from './platform/programs.ts';
import { settingsWith, type Settings } from './platform/settings.ts';
import { welcome } from './platform/welcome.ts';
import { Interrupted } from './processes/stops.ts';
import { supervised } from './processes/supervisor.ts';
import { step } from './terminal/step.mjs';

/** How long the CMS may take to answer: on its first start it makes its database and fills itself. */
const CMS_PATIENCE_MS = 5 * 60_000;
/** How long the first publish may take. */
const SITE_PATIENCE_MS = 5 * 60_000;

const portsOf = ({ values }: Settings) => [
  { setting: 'SITE_PORT', port: values.SITE_PORT, what: 'the public site' },
  { setting: 'CMS_PORT', port: values.CMS_PORT, what: 'the CMS' },
  { setting: 'PUBLISHER_PORT', port: values.PUBLISHER_PORT, what: 'the publisher' },
];

await supervised(async (supervisor) => {
  const made = makeSecrets(ENV_FILE);
  const settings = settingsWith({ DEMO_CONTENT: process.env.DEMO_CONTENT ?? 'true' });
  await checkPorts(portsOf(settings));

  const { DATA_DIR, CMS_URL, SITE_PORT } = settings.values;
  await step('Building what has changed', () =>
    supervisor.run(turboProgram(['build'], `${DATA_DIR}/logs/build.log`, settings)),
  );
  await step('Starting the CMS', () => {
    supervisor.start(cmsProgram(settings));
    return supervisor.answers(`${CMS_URL}/_health`, CMS_PATIENCE_MS);
  });
  await step('Publishing the site', () => {
    supervisor.start(publisherProgram(settings));
    return supervisor.answers(`http://127.0.0.1:${String(SITE_PORT)}/`, SITE_PATIENCE_MS);
  });

  console.log(welcome(settings, made));
  return supervisor.untilTrouble().catch((error: unknown) => {
    // Ctrl-C is how one stops it: that is no failure.
    if (!(error instanceof Interrupted)) throw error;
    console.log('\nStopping …');
    return 0;
  });
});
