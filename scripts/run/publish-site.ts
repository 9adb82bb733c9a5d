import { publishOnceProgram } from './platform/programs.ts';
import { settingsWith } from './platform/settings.ts';
import { supervised } from './processes/supervisor.ts';

// The arguments (--full, --json) go straight on, and what it prints is its own: this only brings the settings.
await supervised(async (supervisor) => {
  const { code } = await supervisor.ending(publishOnceProgram(settingsWith(), process.argv.slice(2), 'terminal'));
  return code ?? 1;
});
