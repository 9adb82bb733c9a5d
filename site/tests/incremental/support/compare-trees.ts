import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Differences that a report shows; one edit can make many pages differ. */
const SHOWN = 8;

/** The longest part of a line that is shown. */
const LINE = 300;

/** The files of a folder, hidden ones too, by their paths in it. */
function filesIn(folder: string): Map<string, Buffer> {
  const root = realpathSync(folder);
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(root, file), readFileSync(file)]),
  );
}

function firstDifference(running: Buffer, full: Buffer): string {
  const [ours, theirs] = [running.toString('utf8').split('\n'), full.toString('utf8').split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line < 0 ? ours.length : line;
  return `line ${at + 1}\n    running: ${around(ours[at], theirs[at])}\n    full:    ${around(theirs[at], ours[at])}`;
}

/** The part of a line in which it begins to differ from another. */
function around(line = '(the file has ended)', other = ''): string {
  const differs = Array.from(line).findIndex((letter, index) => letter !== other[index]);
  const start = Math.max(0, differs - LINE / 3);
  return `${start > 0 ? '…' : ''}${line.slice(start, start + LINE)}`;
}

/**
 * Says in which files two trees differ, byte for byte: path, the first line that differs, and that line in each. Empty where they are the same.
 * @param running The folder of the publisher that has seen every edit.
 * @param full The folder of a full publish.
 */
export function differencesBetween(running: string, full: string): readonly string[] {
  const [ours, theirs] = [filesIn(running), filesIn(full)];
  const found = [...new Set([...ours.keys(), ...theirs.keys()])].sort().flatMap((path) => {
    const [here, there] = [ours.get(path), theirs.get(path)];
    if (!here) return [`${path}: missing; a full publish has it`];
    if (!there) return [`${path}: should not be there; a full publish does not have it`];
    return here.equals(there) ? [] : [`${path}, ${firstDifference(here, there)}`];
  });
  return found.length > SHOWN ? [...found.slice(0, SHOWN), `and ${found.length - SHOWN} more`] : found;
}
