import { setTimeout as sleep } from 'node:timers/promises';
import { KeptProgram } from './kept-program.ts';
import { RunningProgram, type Ending, type Program } from './program.ts';
import { capital, exitCodeFor, explain, Interrupted } from './stops.ts';

/** How often an address that should answer soon is asked. */
const ASK_EVERY_MS = 150;

/** One Ctrl-C reaches a process several times: from the terminal, and from npm and our own command, which hand it on. */
const SAME_STOP_MS = 1_000;

/**
 * Starts programs, and sees to it that none of them outlives this process: on Ctrl-C, SIGTERM, a crash of one of them or
 * an error of our own, all are stopped, the last one started first.
 */
export class Supervisor {
  readonly #running: (RunningProgram | KeptProgram)[] = [];
  readonly #trouble = Promise.withResolvers<never>();
  #stopping = false;
  /** When a person, or the system, asked for an end. */
  #asked: number | undefined;

  constructor() {
    this.#trouble.promise.catch(() => undefined);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        // A second Ctrl-C means: now. Everything is ended as this process ends.
        this.#asked ??= performance.now();
        if (performance.now() - this.#asked > SAME_STOP_MS) process.exit(exitCodeFor(new Interrupted(signal)));
        this.#trouble.reject(new Interrupted(signal));
      });
    }
    process.on('exit', () => {
      this.#kill();
    });
  }

  /** Starts a program that is to go on until `stop`; its end before that is trouble for every one who waits. */
  start(program: Program): RunningProgram {
    const running = this.#launch(program);
    running.ended.then(
      (ending) => {
        if (this.#isOurs(running)) this.#trouble.reject(running.problem(ending));
      },
      (error: unknown) => {
        this.#trouble.reject(error);
      },
    );
    return running;
  }

  /**
   * Starts a program, and starts it again whenever it ends by itself: that is no trouble for anybody. Where somebody asks it to
   * end, by SIGTERM for instance, everything is asked to end.
   */
  keep(program: Program): KeptProgram {
    const kept = new KeptProgram(program, {
      tell: (line) => {
        console.error(`\n${line}`);
      },
      onAskedToEnd: ({ signal }) => {
        console.error(`\n${capital(program.name)} was asked to end, and so is everything else.`);
        this.#trouble.reject(new Interrupted(signal ?? 'SIGTERM'));
      },
    });
    this.#running.push(kept);
    return kept;
  }

  /** Runs a program to its end, whichever that is. */
  ending(program: Program): Promise<Ending> {
    return this.orTrouble(this.#launch(program).ended);
  }

  /** Runs a program to its end. @throws {Error} with the tail of its log where it fails */
  async run(program: Program): Promise<void> {
    const running = this.#launch(program);
    const ending = await this.orTrouble(running.ended);
    if (ending.code !== 0) throw running.problem(ending);
  }

  /** Stops a program before the others; its end is no trouble then. */
  async stopOne(running: RunningProgram): Promise<void> {
    this.#running.splice(this.#running.indexOf(running), 1);
    await running.stop();
  }

  /** What `work` gives, or the first trouble before that: a signal, or the end of a program. */
  orTrouble<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.#trouble.promise]);
  }

  /**
   * Waits until an address answers with success (2xx).
   * @param hopeless asked between the tries: a sentence on why there will be no answer, or undefined
   * @throws {Error} after `patienceMs`, or with what `hopeless` says
   */
  async answers(url: string, patienceMs: number, hopeless: () => Promise<string | undefined> = nothing): Promise<void> {
    const giveUp = Date.now() + patienceMs;
    let last = 'no answer';
    while (Date.now() < giveUp) {
      last = await this.orTrouble(statusOf(url));
      if (/^2\d\d$/.test(last)) return;
      const reason = await this.orTrouble(hopeless());
      if (reason) throw new Error(reason);
      await this.orTrouble(sleep(ASK_EVERY_MS));
    }
    throw new Error(`Expected ${url} to answer within ${String(patienceMs / 1000)} s; the last try gave: ${last}.`);
  }

  /** Waits for the end: a signal, or trouble. @throws {Error} always */
  untilTrouble(): Promise<never> {
    return this.#trouble.promise;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    for (const running of this.#running.toReversed()) await running.stop();
  }

  /** Whether a program should still be running. */
  #isOurs(running: RunningProgram): boolean {
    return !this.#stopping && this.#running.includes(running);
  }

  #launch(program: Program): RunningProgram {
    const running = new RunningProgram(program);
    this.#running.push(running);
    return running;
  }

  #kill(): void {
    for (const running of this.#running) running.signal('SIGKILL');
  }
}

const nothing = () => Promise.resolve(undefined);

/** The status of an answer, or what went wrong instead, as text. */
async function statusOf(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
    await response.body?.cancel();
    return String(response.status);
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  }
}

/** Runs a command's work with a supervisor; prints what goes wrong, stops everything and ends this process. */
export async function supervised(work: (supervisor: Supervisor) => Promise<number>): Promise<never> {
  // Whoever reads what we print may be gone before we are.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const supervisor = new Supervisor();
  let code: number;
  try {
    code = await work(supervisor);
  } catch (error) {
    code = exitCodeFor(error);
    if (!(error instanceof Interrupted)) console.error(`\n${explain(error)}`);
  }
  await supervisor.stop();
  process.exit(code);
}
