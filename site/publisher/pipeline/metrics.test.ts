import { describe, expect, it } from 'vitest';
import { Metrics } from './metrics.ts';
import { changedEntry, deadLink, quietRound, roundWith } from './testing/rounds.ts';

/** The lines of the figures that begin with a name, without comments. */
const lines = async (metrics: Metrics, name: string) =>
  (await metrics.text()).split('\n').filter((line) => line.startsWith(name));

describe('the figures for Prometheus', () => {
  it('count publishes by what came of them, and what they did', async () => {
    const metrics = new Metrics();
    metrics.round(roundWith());
    metrics.round(roundWith({ rendered: 2, written: 1, release: 8, pages: 2001 }));
    metrics.round(roundWith({ outcome: 'held', rendered: 0, written: 0, problems: [deadLink], release: 8 }));
    expect(await lines(metrics, 'waymark_publishes_total')).toEqual([
      'waymark_publishes_total{outcome="released"} 2',
      'waymark_publishes_total{outcome="held"} 1',
    ]);
    expect(await lines(metrics, 'waymark_pages_rendered_total')).toEqual(['waymark_pages_rendered_total 5']);
    expect(await lines(metrics, 'waymark_files_written_total')).toEqual(['waymark_files_written_total 5']);
    expect(await lines(metrics, 'waymark_changes_total')).toEqual(['waymark_changes_total 3']);
    expect(await lines(metrics, 'waymark_release ')).toEqual(['waymark_release 8']);
    expect(await lines(metrics, 'waymark_problems')).toEqual(['waymark_problems 1']);
  });

  it('leave the site’s figures as they are after a round without a publish', async () => {
    const metrics = new Metrics();
    metrics.round(roundWith());
    metrics.round(quietRound);
    expect(await lines(metrics, 'waymark_pages ')).toEqual(['waymark_pages 2000']);
    expect(await lines(metrics, 'waymark_publish_seconds_count')).toEqual(['waymark_publish_seconds_count 1']);
  });

  it('tell in seconds how long publishes took, and how long entries waited to be live', async () => {
    const metrics = new Metrics();
    metrics.round(roundWith());
    metrics.wentLive(412);
    expect(await lines(metrics, 'waymark_publish_seconds_sum')).toEqual(['waymark_publish_seconds_sum 0.04']);
    expect(await lines(metrics, 'waymark_live_seconds_bucket{le="0.5"}')).toEqual([
      'waymark_live_seconds_bucket{le="0.5"} 1',
    ]);
    expect(await lines(metrics, 'waymark_live_seconds_bucket{le="0.25"}')).toEqual([
      'waymark_live_seconds_bucket{le="0.25"} 0',
    ]);
  });

  it('tell the queue, the failures and the drift', async () => {
    const metrics = new Metrics();
    metrics.queue(3);
    metrics.failure('waiting for the CMS');
    metrics.round({ ...quietRound, drifted: [changedEntry] });
    expect(await lines(metrics, 'waymark_queue')).toEqual(['waymark_queue 3']);
    expect(await lines(metrics, 'waymark_failures_total')).toEqual([
      'waymark_failures_total{cause="waiting for the CMS"} 1',
    ]);
    expect(await lines(metrics, 'waymark_drifted_entries_total')).toEqual(['waymark_drifted_entries_total 1']);
  });

  it('explain themselves, in Prometheus’s text format', async () => {
    const metrics = new Metrics();
    expect(metrics.contentType).toContain('text/plain; version=0.0.4');
    expect(await metrics.text()).toContain('# HELP waymark_queue Changed entries that are not live yet.');
  });
});
