import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../platform/places.ts';

/** What is installed, in each workspace. */
const MODULES = ['node_modules', 'cms/node_modules', 'site/node_modules', 'shared-types/node_modules'];

/** A copy of the project as it lies here, with what is installed: what is made in it leaves no trace. */
export interface Copy {
  readonly folder: string;
  /** Runs a program of Node in the copy; answers all that it printed. @throws {Error} where it failed. */
  readonly run: (...args: readonly string[]) => string;
  /** The same, where it is to fail: answers all that it printed, and whether it failed. */
  readonly try: (...args: readonly string[]) => { readonly failed: boolean; readonly output: string };
}

/** Makes a copy of what Git keeps, and of what it would keep. */
export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-copy-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT });
  for (const path of listed
    .toString()
    .split('\0')
    .filter((each) => each !== '' && existsSync(join(ROOT, each)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(folder, path));
  }
  for (const path of MODULES) if (existsSync(join(ROOT, path))) linkTree(join(ROOT, path), join(folder, path));
  const attempt: Copy['try'] = (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    return { failed: status !== 0, output: stdout + stderr };
  };
  return {
    folder,
    try: attempt,
    run: (...args) => {
      const { failed, output } = attempt(...args);
      if (failed) throw new Error(`${args.join(' ')} failed in the copy:\n${output}`);
      return output;
    },
  };
}

/** The same files in another place, by hard links. Links between workspaces lead to those of the copy. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}
