import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode } from '../node-runtime/ensure-node.mjs';
import { step } from '../terminal/step.mjs';
import { install, isInstalled } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Puts in place what is missing, then runs `scripts/<name>.ts` on a Node that Waymark runs on, with the commands of
 * node_modules first on the PATH. Sets the exit code of this process.
 * @param {string[]} args the command's name (`publish:site` is `scripts/publish-site.ts`) and its arguments
 */
export async function runCommand([name = '', ...args]) {
  const script = join(root, 'scripts', `${name.replace(':', '-')}.ts`);
  if (!/^[a-z:-]+$/.test(name) || !existsSync(script)) {
    console.error(`Waymark has no command "${name}". The commands are the "scripts" in package.json.`);
    process.exitCode = 1;
    return;
  }
  try {
    if (!isInstalled(root))
      await step('Installing what Waymark needs (once, one to three minutes)', () => install(root));
    const folder = await ensureNode();
    process.exitCode = await run(folder, script, args);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/**
 * @param {string | undefined} folder holds the `node` to run with; this process's own where undefined
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
function run(folder, script, args) {
  const before = [folder, join(root, 'node_modules', '.bin')].filter((path) => path !== undefined);
  const path = [...before, process.env.PATH ?? ''].join(delimiter);
  const node = folder ? join(folder, process.platform === 'win32' ? 'node.exe' : 'node') : process.execPath;
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // Ctrl-C reaches the whole group, so the child has had it; SIGTERM reaches only this process, and is handed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
