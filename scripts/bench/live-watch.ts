import { z } from 'zod';

const status = z.object({
  state: z.string(),
  message: z.string().optional(),
  queue: z.number(),
  release: z.number().optional(),
  live: z.array(z.object({ id: z.string(), liveAt: z.string(), release: z.number() })),
  last: z
    .object({
      rendered: z.number(),
      written: z.number(),
      ms: z.object({ sync: z.number(), render: z.number(), decide: z.number(), release: z.number() }),
    })
    .optional(),
});

/** What we read of a publisher's status. */
export type SeenStatus = z.infer<typeof status>;

/** Follows the status of a running publisher by its stream of events. */
export class LiveWatch {
  readonly #ending = new AbortController();
  #seen: SeenStatus | undefined;
  #waiting: (() => void)[] = [];

  /** @param url Of the publisher's own port. */
  static async open(url: string): Promise<LiveWatch> {
    const watch = new LiveWatch();
    const answer = await fetch(`${url}/events`, { signal: watch.#ending.signal });
    void watch.#read(answer).catch(() => undefined);
    return watch;
  }

  /** Waits for a status that is as expected. @throws {Error} after `patience` milliseconds. */
  async until(isRight: (seen: SeenStatus) => boolean, patience = 60_000): Promise<SeenStatus> {
    const latest = Date.now() + patience;
    for (;;) {
      if (this.#seen && isRight(this.#seen)) return this.#seen;
      if (Date.now() > latest)
        throw new Error(
          `Expected the publisher to bring a change to the public, found it ${JSON.stringify(this.#seen).slice(0, 500)}`,
        );
      await Promise.race([
        new Promise<void>((resolve) => this.#waiting.push(resolve)),
        new Promise((resolve) => setTimeout(resolve, 1000)),
      ]);
    }
  }

  close(): void {
    this.#ending.abort();
  }

  async #read({ body }: Response): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const part of body ?? []) {
      text += decoder.decode(part, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data !== undefined) this.#seen = status.parse(JSON.parse(data));
      }
      for (const wake of this.#waiting.splice(0)) wake();
    }
  }
}
