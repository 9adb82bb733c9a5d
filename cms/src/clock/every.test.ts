import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { every } from './every';

const log = { error: vi.fn() };
const httpServer = new EventEmitter();
const strapi = { log, server: { httpServer } } as unknown as Core.Strapi;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  log.error.mockClear();
});

describe('what is done again and again', () => {
  it('begins at once, and pauses from its end to its next beginning', async () => {
    const work = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 5000)));
    const end = every(strapi, { name: 'look', seconds: 10, work });
    await vi.advanceTimersByTimeAsync(14_000);
    expect(work).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(work).toHaveBeenCalledTimes(2);
    end();
  });

  it('is tried again where it failed, which is told once until it works', async () => {
    const work = vi.fn<() => Promise<void>>().mockRejectedValueOnce('one').mockRejectedValueOnce('two');
    work.mockResolvedValueOnce().mockRejectedValueOnce('three').mockResolvedValue();
    const end = every(strapi, { name: 'look', seconds: 1, work });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log.error.mock.calls.map(([line]) => String(line))).toEqual([
      'Could not look; it is tried again. one',
      'Could not look; it is tried again. three',
    ]);
    end();
  });

  it('ends with the CMS', async () => {
    const work = vi.fn(() => Promise.resolve());
    every(strapi, { name: 'look', seconds: 1, work });
    await vi.advanceTimersByTimeAsync(2500);
    httpServer.emit('close');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(work).toHaveBeenCalledTimes(3);
  });
});
