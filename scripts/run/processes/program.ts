import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fchmodSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Variables } from '../environment/env-file.ts';
import { sizeOf } from './bounded-log.ts';
import { tailOf } from './log-tail.ts';
import { capital } from './stops.ts';

/** A program to run, and where what it prints goes. */
export interface Program {
  /** As people call it, such as "the CMS". */
  name: string;
  /** Arguments of Node: a script and its own arguments. */
  args: readonly string[];
  folder: string;
  environment: Variables;
  /** A log file; "terminal" lets the program print for itself. */
  log: string;
}

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** How long a program may take to end by itself before it is ended by force. */
const PATIENCE_MS = 10_000;

/** Ends a program with the one that started it, even where that is killed and can end nobody any more. */
const END_WITH_PARENT = ['--import', pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href];

/** A program of ours that runs. On Unix it leads a process group, so that whatever it started ends with it. */
export class RunningProgram {
  readonly program: Program;
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  /** Where in the log what this run says begins, in bytes. */
  readonly #logFrom: number;

  /** @param logMode Whether the log begins anew, or goes on after that of the last run. */
  constructor(program: Program, logMode: 'anew' | 'append' = 'anew') {
    this.program = program;
    this.#logFrom = logMode === 'append' ? sizeOf(program.log) : 0;
    const log = openLog(program.log, logMode === 'append' ? 'a' : 'w');
    this.#child = spawn(process.execPath, [...END_WITH_PARENT, ...program.args], {
      cwd: program.folder,
      env: program.environment,
      detached: process.platform !== 'win32',
      stdio: ['ignore', log, log],
    });
    if (typeof log === 'number') closeSync(log);
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', (code, signal) => {
        resolve({ code, signal });
      });
    });
    // Whoever waits for the end gets the error; nobody has to.
    this.ended.catch(() => undefined);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** What a person needs to know where the program ended although it should not have. */
  problem({ code, signal }: Ending): Error {
    const how = signal ? `was ended by ${signal}` : `stopped with exit code ${String(code)}`;
    const tail = this.program.log === 'terminal' ? '' : tailOf(this.program.log, this.#logFrom);
    const where = tail === '' ? '' : ` The last lines of its log, ${this.program.log}:\n\n${tail}`;
    return new Error(`${capital(this.program.name)} ${how}.${where}`);
  }

  /** Asks the program to end, and ends it by force after ten seconds. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.signal('SIGTERM');
    const force = setTimeout(() => {
      this.signal('SIGKILL');
    }, PATIENCE_MS);
    await this.ended.catch(() => undefined);
    clearTimeout(force);
  }

  /** Sends a signal to the program and all that it started. */
  signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, signal);
    } catch {
      // It ended in between, which is what was wanted.
    }
  }
}

/** Logs tell what happens inside, which is nobody's business but of whoever runs the programs. */
const OWNER_ONLY = 0o600;

function openLog(path: string, flags: 'a' | 'w'): number | 'inherit' {
  if (path === 'terminal') return 'inherit';
  mkdirSync(dirname(path), { recursive: true });
  const log = openSync(path, flags, OWNER_ONLY);
  // One from earlier keeps the rights that it had.
  fchmodSync(log, OWNER_ONLY);
  return log;
}
