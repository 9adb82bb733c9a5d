import type { Kind, Line, Run } from '../line';

/** Takes in runs of text and line ends in the order of the page, and keeps the lines that come of it. */
export class LineWriter {
  readonly #lines: Line[] = [];
  #runs: Run[] = [];
  #kind: Kind | undefined;

  /** Writes on in the line, or begins one. */
  write(kind: Kind, run: Run): void {
    this.#kind ??= kind;
    this.#runs.push(run);
  }

  /** A line break; the second in a row ends the line, as people mean it who press Enter twice. */
  lineBreak(kind: Kind, run: Omit<Run, 'text'>): void {
    const isSecond = this.#runs.findLast(({ text }) => text.trim() !== '' || text === '\n')?.text === '\n';
    if (isSecond) this.end();
    else this.write(kind, { ...run, text: '\n' });
  }

  /** Ends the line. */
  end(): void {
    if (this.#kind) this.#lines.push({ kind: this.#kind, runs: this.#runs });
    this.#kind = undefined;
    this.#runs = [];
  }

  /** Puts in lines that are ready. */
  add(lines: readonly Line[]): void {
    this.end();
    this.#lines.push(...lines);
  }

  /** All lines so far. */
  get lines(): readonly Line[] {
    this.end();
    return this.#lines;
  }
}
