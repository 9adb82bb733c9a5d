/** Work that may have in hand what was read from the CMS a while ago: previews, and the comparison with the store. */
export class UnderWay {
  readonly #work = new Set<Promise<unknown>>();
  #interrupt = new AbortController();

  /** Does it. @param work Ends early where the signal says so, if it can. */
  async run<T>(work: (interrupt: AbortSignal) => Promise<T>): Promise<T> {
    const begun = work(this.#interrupt.signal);
    this.#work.add(begun);
    try {
      return await begun;
    } finally {
      this.#work.delete(begun);
    }
  }

  /** Interrupts all that began before, and waits for its end. */
  async end(): Promise<void> {
    this.#interrupt.abort(new Error('Something was taken down that may not be shown any more.'));
    this.#interrupt = new AbortController();
    await Promise.allSettled(this.#work);
  }
}
