import { describe, expect, it } from 'vitest';
import { ask } from '../web-servers/testing/ask.ts';
import { sendRandomRequests } from './testing/random-requests.ts';
import { withControl } from './testing/with-control.ts';
import { SEED } from '../../../scripts/checks/test-run/seed.ts';

describe('a request that means somebody else', () => {
  it.each([
    ['127.0.0.1', 200],
    ['localhost:4322', 200],
    ['LOCALHOST', 200],
    ['[::1]:1', 200],
    ['evil.example', 421],
    ['evil.example:4322', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['evil.example#localhost', 421],
    ['localhost@evil.example', 421],
    ['0.0.0.0', 421],
    ['192.168.0.1', 421],
  ])('is told so by its Host: “%s” gives %i', async (Host, status) => {
    await withControl({}, async ({ port }) => {
      expect((await ask(port, '/status', 'GET', { Host })).status).toBe(status);
    });
  });

  it.each([
    ['http://localhost/status', 200],
    ['http://evil.example/status', 421],
    ['//', 400],
    ['//evil.example/status', 400],
    ['/\\evil.example/status', 400],
    ['http://[', 400],
    ['*', 404],
  ])('is told so by its target: %s gives %i', async (target, status) => {
    await withControl({}, async ({ port }) => {
      expect((await ask(port, target, 'GET', { Host: 'localhost' })).status).toBe(status);
    });
  });
});

describe('listening to the status', () => {
  it('is for fifty at a time, and those who go away are forgotten', async () => {
    await withControl({}, async ({ publisher, get }) => {
      const listening = await Promise.all(Array.from({ length: 50 }, () => get('/events')));
      expect((await get('/events')).status).toBe(503);
      for (const { body } of listening) await body?.cancel();
      await expect.poll(() => publisher.board.listeners).toBe(0);
      const again = await get('/events');
      expect(again.status).toBe(200);
      await again.body?.cancel();
    });
  });
});

it(`answers a good call after 500 random requests (seed ${SEED})`, async () => {
  await withControl({}, async ({ port, get }) => {
    await sendRandomRequests(port, 500, SEED);
    expect((await get('/status')).status).toBe(200);
  });
}, 60_000);
