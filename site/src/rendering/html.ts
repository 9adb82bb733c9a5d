/** Text that is HTML, and so is not escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** Something that is there, or that is waited for. */
export type Awaitable<T> = T | Promise<T>;
