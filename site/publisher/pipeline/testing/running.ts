import { Publisher, type PublisherOptions } from '../publisher.ts';
import type { Pipeline } from '../pipeline.ts';

/** What the publisher that ran last has logged. */
export const events: [level: string, event: string][] = [];

/** Notes an event. */
export const log = (level: string, event: string) => void events.push([level, event]);

/** Runs a publisher for as long as a test needs it. */
export async function running(
  pipeline: Pipeline,
  test: (publisher: Publisher) => Promise<void>,
  options: PublisherOptions = {},
): Promise<void> {
  events.length = 0;
  const publisher = new Publisher(pipeline, log, options);
  const end = publisher.run();
  try {
    await test(publisher);
  } finally {
    publisher.stop();
    await end;
  }
}
