import { spawn } from 'node:child_process';

/** Settings that npm hands down to what it runs (a prefix, a workspace); none of them is meant for an npm of our own. */
const HANDED_DOWN = /^npm_(config_local|config_workspace|config_prefix|package_|lifecycle_)/;

/**
 * Runs npm quietly in a folder, with the same npm that started this process where npm did.
 * @param {string[]} args
 * @param {string} folder
 * @returns {Promise<{ code: number, output: string }>} npm's exit code, and all that it printed
 */
export function npm(args, folder) {
  const cli = process.env.npm_execpath;
  const byItself = cli?.endsWith('.js');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !HANDED_DOWN.test(name)));
  const child = spawn(byItself ? process.execPath : 'npm', byItself && cli ? [cli, ...args] : args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a batch file, which only a shell can run.
    shell: !byItself && process.platform === 'win32',
    env: { ...env, PUPPETEER_SKIP_DOWNLOAD: '1', ADBLOCK: '1', DISABLE_OPENCOLLECTIVE: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      reject(new Error('npm could not be started: install it along with Node from https://nodejs.org.', { cause }));
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
