import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Round } from './round.ts';

/** Upper bounds in seconds: the promise is a tenth of a second, a whole site takes some seconds. */
const SECONDS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Figures of the publisher in the form that Prometheus reads (its text exposition format). */
export class Metrics {
  readonly #registry = new Registry();
  readonly #publishes = this.#counter('waymark_publishes_total', 'Publishes, by what came of them.', ['outcome']);
  readonly #failures = this.#counter('waymark_failures_total', 'Rounds that failed, by what they failed of.', [
    'cause',
  ]);
  readonly #rendered = this.#counter('waymark_pages_rendered_total', 'Pages rendered.');
  readonly #written = this.#counter('waymark_files_written_total', 'Files put in place or taken away by releases.');
  readonly #changes = this.#counter('waymark_changes_total', 'Rows of the change log taken in.');
  readonly #drifted = this.#counter('waymark_drifted_entries_total', 'Entries that a comparison had to put right.');
  readonly #release = this.#gauge('waymark_release', 'The number of the live release.');
  readonly #pages = this.#gauge('waymark_pages', 'Pages on the live site.');
  readonly #queue = this.#gauge('waymark_queue', 'Changed entries that are not live yet.');
  readonly #problems = this.#gauge('waymark_problems', 'Problems that keep pages from being as their content is.');
  readonly #seconds = new Histogram({
    name: 'waymark_publish_seconds',
    help: 'How long a publish took, from the first question to the CMS to the swapped tree.',
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #latency = new Histogram({
    name: 'waymark_live_seconds',
    help: 'How long after its change in the CMS an entry was live.',
    buckets: SECONDS,
    registers: [this.#registry],
  });

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  round({ sync, publish, problems, drifted }: Round): void {
    this.#changes.inc(sync.changes);
    this.#drifted.inc(drifted.length);
    this.#problems.set(problems.length);
    if (!publish) return;
    this.#publishes.inc({ outcome: publish.outcome });
    this.#rendered.inc(publish.rendered);
    this.#written.inc(publish.written);
    this.#pages.set(publish.pages);
    if (publish.release !== undefined) this.#release.set(publish.release);
    this.#seconds.observe((sync.ms + publish.ms) / 1000);
  }

  wentLive(ms: number): void {
    this.#latency.observe(ms / 1000);
  }

  queue(length: number): void {
    this.#queue.set(length);
  }

  failure(cause: string): void {
    this.#failures.inc({ cause });
  }

  #counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.#registry] });
  }
}
