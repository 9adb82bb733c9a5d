// Every command of Waymark begins here. Plain, old JavaScript: it runs on any Node, before anything is installed.
import { tooOldFor } from './run/bootstrap/node-version.mjs';

const problem = tooOldFor(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  // Loaded only now, because an older Node could not even parse what follows.
  import('./run/bootstrap/run-command.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)));
}
