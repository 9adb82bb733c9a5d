import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureNode } from '../node-runtime/ensure-node.mjs';
import { endWithParent } from '../processes/parent-watch.mjs';
import { step } from '../terminal/step.mjs';
import { install, isInstalled } from './install.mjs';

const run = join(dirname(fileURLToPath(import.meta.url)), '..');
const scripts = join(run, '..');
const root = join(scripts, '..');
const endsWithParent = pathToFileURL(join(run, 'processes', 'end-with-parent.mjs')).href;

/** The families of commands: what runs Waymark, what checks it, what measures it. */
const FAMILIES = ['run', 'checks', 'bench'];

/**
 * Puts in place what is missing, then runs `scripts/<family>/<name>.ts` on a Node that Waymark runs on, with the commands of
 * node_modules first on the PATH. Sets the exit code of this process.
 * @param {string[]} args the command's name (`publish:site` is `scripts/run/publish-site.ts`) and its arguments
 */
export async function runCommand([name = '', ...args]) {
  const script = FAMILIES.map((family) => join(scripts, family, `${name.replace(':', '-')}.ts`)).find(existsSync);
  if (!/^[a-z:-]+$/.test(name) || script === undefined) {
    console.error(`Waymark has no command "${name}". The commands are the "scripts" in package.json.`);
    process.exitCode = 1;
    return;
  }
  try {
    if (!isInstalled(root))
      await step('Installing what Waymark needs (once, one to three minutes)', () => install(root));
    const folder = await ensureNode();
    process.exitCode = await runScript(folder, script, args);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/**
 * Runs a script of ours, which ends with this process, however that ends.
 * @param {string | undefined} folder holds the `node` to run with; this process's own where undefined
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export function runScript(folder, script, args) {
  // Whoever starts us without npm may well go away, and leave us running.
  if (process.env.npm_lifecycle_event) endWithParent({ throughShell: true });
  const before = [folder, join(root, 'node_modules', '.bin')].filter((path) => path !== undefined);
  const path = [...before, process.env.PATH ?? ''].join(delimiter);
  const node = folder ? join(folder, process.platform === 'win32' ? 'node.exe' : 'node') : process.execPath;
  const options = ['--disable-warning=ExperimentalWarning', '--import', endsWithParent];
  const child = spawn(node, [...options, script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // Ctrl-C reaches the whole group, and any other signal only this process: all are handed on, and the child counts one once.
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
