import { readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { explainNpmFailure } from './npm-failure.mjs';

/** What an install takes, with some room to spare: 1.5 GB were measured. */
const ROOM_FOR_INSTALL = 2 * 1024 ** 3;

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/**
 * Whether all that the lock file asks for is installed. npm keeps its own record of what it put into node_modules, so
 * an `npm install` by hand counts as well as ours. Optional packages may be missing: most are for other platforms.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} found node_modules/.package-lock.json
 */
export function holdsAll(wanted, found) {
  return Object.entries(wanted.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.link)
    .every(([path, entry]) => {
      const installed = found.packages[path];
      return installed?.version === entry.version && installed?.integrity === entry.integrity;
    });
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const found = readLock(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readLock(join(root, 'package-lock.json'));
  return found !== undefined && wanted !== undefined && holdsAll(wanted, found);
}

/**
 * Installs exactly what package-lock.json says. No package's install script runs: none is needed (see `allowScripts`
 * in package.json), and an npm older than 11 would run them all.
 * @param {string} root
 * @throws {Error} with one sentence on what stood in the way
 */
export async function install(root) {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < ROOM_FOR_INSTALL) throw new Error(explainNpmFailure('ENOSPC'));
  const { code, output } = await npm(
    ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    root,
  );
  if (code !== 0) throw new Error(explainNpmFailure(output));
}
