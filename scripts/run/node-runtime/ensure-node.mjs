// Plain JavaScript, because it must run on the old Node that it replaces.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm } from '../bootstrap/npm.mjs';
import { explainNpmFailure } from '../bootstrap/npm-failure.mjs';
import { step } from '../terminal/step.mjs';
import { packageFor, runsWaymark } from './which-node.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const binary = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * The folder that must come first on the PATH so that `node` runs Waymark; undefined where the machine's own Node does.
 * Installs the pinned Node 24 of this platform first where it is missing.
 * @throws {Error} where no Node 24 is packaged for this platform, or it cannot be installed; says what to do.
 */
export async function ensureNode() {
  if (runsWaymark(process.versions.node)) return undefined;
  const name = packageFor(process.platform, process.arch, usesGlibc());
  if (!name) {
    throw new Error(
      `Waymark runs on Node 24; this is Node ${process.versions.node}, and no Node 24 is packaged for ${process.platform}-${process.arch}. Install Node 24 from https://nodejs.org and run the command again.`,
    );
  }
  const folder = join(here, 'node_modules', name, 'bin');
  if (!isInPlace(name))
    await step(`Fetching Node 24 (this machine has Node ${process.versions.node})`, () => fetchNode(folder));
  linkIntoBin(folder);
  return folder;
}

/** Node's own report says which C library it was built with; the packaged ones need glibc, which Alpine Linux lacks. */
function usesGlibc() {
  if (process.platform !== 'linux') return true;
  const report = process.report?.getReport();
  return typeof report === 'object' && 'glibcVersionRuntime' in (Object(report).header ?? {});
}

/** @param {string} name */
function isInPlace(name) {
  try {
    const wanted = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).optionalDependencies[name];
    return JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version === wanted;
  } catch {
    return false;
  }
}

/** @param {string} folder */
async function fetchNode(folder) {
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], here);
  if (code !== 0) throw new Error(explainNpmFailure(output));
  try {
    execFileSync(join(folder, binary), ['--version'], { stdio: 'ignore' });
  } catch (cause) {
    throw new Error(
      'The Node 24 that was fetched does not run here: install Node 24 from https://nodejs.org and run the command again.',
      { cause },
    );
  }
}

/**
 * Puts `node` beside the other commands of `node_modules/.bin`, where every npm script finds it first.
 * @param {string} folder
 */
function linkIntoBin(folder) {
  const bin = join(root, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(join(bin, 'node.cmd'), `@"${join(folder, binary)}" %*\r\n`);
    return;
  }
  rmSync(join(bin, 'node'), { force: true });
  symlinkSync(join(folder, binary), join(bin, 'node'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureNode().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
