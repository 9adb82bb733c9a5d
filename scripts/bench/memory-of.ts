import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The memory in a process's status as Linux tells it, in megabytes. */
export function residentMbIn(status: string): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error('expected a line VmRSS in the status of a process, found none');
  return Number(kilobytes) / 1024;
}

/** The memory that a process holds in RAM now (RSS), in megabytes. */
export function residentMb(pid: number | undefined): number {
  const status = `/proc/${String(pid)}/status`;
  if (existsSync(status)) return residentMbIn(readFileSync(status, 'utf8'));
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
