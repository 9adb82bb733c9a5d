import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, ROOT } from '../run/platform/places.ts';
import type { Check } from './list-of-checks.ts';

/** Files by their path from the project's folder, with a hash of what is in each. */
export type Hashes = ReadonlyMap<string, string>;

/** What Git keeps, and what it would keep; undefined where there is no Git to ask. */
export function hashesOfProject(root: string = ROOT): Hashes | undefined {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
    const paths = [...new Set(listed.toString().split('\0'))].filter(
      (path) => path !== '' && existsSync(join(root, path)),
    );
    return new Map(paths.toSorted().map((path) => [path, hashOf(readFileSync(join(root, path)))]));
  } catch {
    return undefined;
  }
}

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Says which packages are installed, and how: every check depends on them. */
const PACKAGES = /(?:^|\/)package(?:-lock)?\.json$/;

/** What decides how a check comes out: its command, this Node, the packages, and the files that it reads. */
export function keyOf({ args, reads }: Pick<Check, 'args' | 'reads'>, hashes: Hashes): string {
  const files = [...hashes].filter(([path]) => reads.test(path) || PACKAGES.test(path));
  return hashOf(JSON.stringify([process.version, args, files]));
}

const noteOf = ({ name }: Check) => join(CACHE, 'validate', `${name.replaceAll(' ', '-')}.passed`);

/** Whether a check passed on this machine when everything was as it is now. */
export function passedBefore(check: Check, hashes: Hashes | undefined): boolean {
  const note = noteOf(check);
  return hashes !== undefined && existsSync(note) && readFileSync(note, 'utf8') === keyOf(check, hashes);
}

/** Remembers that a check passes as things are now. */
export function notePassed(check: Check, hashes: Hashes | undefined): void {
  if (!hashes) return;
  mkdirSync(dirname(noteOf(check)), { recursive: true });
  writeFileSync(noteOf(check), keyOf(check, hashes));
}
