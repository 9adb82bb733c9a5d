import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';

/** Whom a folder is for: its owner alone, or everybody on their way to something further in that they may read. */
const FOLDER_MODES = { owner: 0o700, passage: 0o711, everybody: 0o755 };

/**
 * Makes a folder where there is none, and sees to it that only those enter whom it is for, in one that is there from earlier too.
 * @returns the path
 */
export function ownFolder(path: string, whom: keyof typeof FOLDER_MODES = 'owner'): string {
  mkdirSync(path, { recursive: true, mode: FOLDER_MODES[whom] });
  setMode(path, FOLDER_MODES[whom]);
  return path;
}

/**
 * Makes a file that only its owner may read where there is none, and takes others' rights from one that is there, with what SQLite
 * keeps beside a database. SQLite gives those files the rights of the database.
 * @returns the path
 */
export function ownFile(path: string): string {
  // One that is there is not opened: closing it again would end the locks that SQLite holds on it in this process.
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`])
    if (existsSync(file)) setMode(file, 0o600);
  return path;
}

/** What belongs to another user, such as a folder that a system administrator made, stays as they made it. */
function setMode(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}
