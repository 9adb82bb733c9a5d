import { boundLog } from './bounded-log.ts';
import { RunningProgram, type Ending, type Program } from './program.ts';
import { delayAfter, failuresAfter, wasAskedToEnd } from './restarts.ts';
import { capital, explain } from './stops.ts';

/** How often a program may end in a row before there is no hope that it comes up by itself. */
const MOST_FAILURES = 5;

/** How often it is looked whether the log has grown long, in milliseconds. */
const LOOK_AT_LOG_EVERY = 60_000;

interface Told {
  /** Told a line for the terminal with each restart. */
  readonly tell: (line: string) => void;
  /** Told when somebody asked the program to end. */
  readonly onAskedToEnd: (ending: Ending) => void;
}

/** A program that is started again whenever it ends without being asked to, each time after a longer wait. */
export class KeptProgram {
  readonly program: Program;
  readonly #told: Told;
  readonly #logWatch: NodeJS.Timeout;
  #running: RunningProgram | undefined;
  #restart: NodeJS.Timeout | undefined;
  #isStopped = false;
  #failures = 0;
  #problem: Error | undefined;

  constructor(program: Program, told: Told) {
    this.program = program;
    this.#told = told;
    this.#logWatch = setInterval(() => {
      boundLog(program.log);
    }, LOOK_AT_LOG_EVERY).unref();
    this.#start();
  }

  /** Why there is no hope that it comes up by itself, with the end of its log; undefined while there is. */
  get hopeless(): string | undefined {
    return this.#failures >= MOST_FAILURES ? this.#problem?.message : undefined;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#logWatch);
    clearTimeout(this.#restart);
    await this.#running?.stop();
  }

  signal(signal: NodeJS.Signals): void {
    this.#running?.signal(signal);
  }

  #start(): void {
    const began = performance.now();
    const failed = (problem: Error) => {
      if (!this.#isStopped) this.#startAgain(problem, performance.now() - began);
    };
    try {
      boundLog(this.program.log);
      const running = new RunningProgram(this.program, 'append');
      this.#running = running;
      running.ended.then(
        (ending) => {
          // What it started may still hold its ports.
          running.signal('SIGKILL');
          if (!this.#isStopped && wasAskedToEnd(ending)) this.#told.onAskedToEnd(ending);
          else failed(running.problem(ending));
        },
        (error: unknown) => {
          failed(new Error(`${capital(this.program.name)} could not be started: ${explain(error)}.`));
        },
      );
    } catch (error) {
      failed(new Error(`${capital(this.program.name)} could not be started: ${explain(error)}.`));
    }
  }

  #startAgain(problem: Error, ranForMs: number): void {
    this.#problem = problem;
    this.#failures = failuresAfter(this.#failures, ranForMs);
    const delay = delayAfter(this.#failures);
    const [how = ''] = problem.message.split(' The last lines of its log', 1);
    this.#told.tell(`${how} It is started again in ${String(delay / 1000)} s. Its log: ${this.program.log}`);
    this.#restart = setTimeout(() => {
      this.#start();
    }, delay);
  }
}
