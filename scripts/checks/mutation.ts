import { join } from 'node:path';
import { ROOT } from '../run/platform/places.ts';
import { quietEnvironment } from '../run/platform/settings.ts';
import { supervised } from '../run/processes/supervisor.ts';

// What comes after `npm run test:mutation --` is for Stryker.
await supervised(async (supervisor) => {
  const { code } = await supervisor.ending({
    name: 'the mutation tests',
    args: [
      join(ROOT, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'),
      'run',
      ...process.argv.slice(2),
    ],
    folder: ROOT,
    environment: quietEnvironment(),
    log: 'terminal',
  });
  return code ?? 1;
});
