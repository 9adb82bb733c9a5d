import { checkPorts } from './environment/ports.ts';
import { makeSecrets } from './environment/env-file.ts';
import { CACHE, ENV_FILE } from './platform/places.ts';
import { demoProgram, turboProgram } from './platform/programs.ts';
import { settingsWith } from './platform/settings.ts';
import { supervised } from './processes/supervisor.ts';
import { step } from './terminal/step.mjs';

// The arguments are --size and --seed. The CMS must not run meanwhile: two programs would write to one database.
await supervised(async (supervisor) => {
  makeSecrets(ENV_FILE);
  const settings = settingsWith();
  await checkPorts([{ setting: 'CMS_PORT', port: settings.values.CMS_PORT, what: 'the CMS' }]);
  await step('Compiling the CMS', () =>
    supervisor.run(turboProgram(['@waymark/cms#build:server'], `${CACHE}/demo-build.log`)),
  );
  const { code } = await supervisor.ending(demoProgram(settings, process.argv.slice(2), 'terminal'));
  return code ?? 1;
});
