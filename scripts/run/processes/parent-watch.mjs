import { readFileSync } from 'node:fs';
import { clearInterval, setInterval, setTimeout } from 'node:timers';

/** How often a program looks whether its parent is still there, in milliseconds. */
const LOOK_EVERY = 500;

/** How long it has to end by itself then, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Ends this process, and what it started, when the process that started it is gone: one that is killed (`kill -9`, or for want of
 * memory) cannot stop its programs itself.
 * @param {{ throughShell?: boolean }} options `throughShell` where npm may have started us by a shell, which would outlive npm
 */
export function endWithParent({ throughShell = false } = {}) {
  const parent = process.ppid;
  const grandparent = throughShell && isShell(parent) ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    const isAlone =
      process.ppid !== parent || !exists(parent) || (grandparent !== undefined && parentOf(parent) !== grandparent);
    if (!isAlone) return;
    clearInterval(timer);
    signalGroup('SIGTERM');
    setTimeout(() => signalGroup('SIGKILL'), PATIENCE).unref();
  }, LOOK_EVERY);
  timer.unref();
}

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  try {
    // Our programs lead groups of their own, with all that they start in them; commands do not.
    process.kill(-process.pid, signal);
  } catch {
    process.kill(process.pid, signal);
  }
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The parent of another process, where the system tells it in a file (Linux: proc_pid_stat(5)).
 * @param {number} pid
 * @returns {number | undefined}
 */
function parentOf(pid) {
  const stat = readText(`/proc/${pid}/stat`);
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** @param {number} pid */
const isShell = (pid) => readText(`/proc/${pid}/cmdline`)?.split('\0')[1] === '-c';

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
