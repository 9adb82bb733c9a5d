import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPorts, freePort, isFree } from './ports.ts';

/** Takes a port until the test ends. */
function taken(host: string): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

describe('ports', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('a port that a program uses on %s is not free', async (host) => {
    expect(await isFree(await taken(host))).toBe(false);
  });

  it('a port that nobody uses is free', async () => {
    expect(await isFree(await freePort())).toBe(true);
  });

  it('a taken port is told in one sentence: which, what for, and what to change', async () => {
    const port = await taken('127.0.0.1');
    const message = `Something else is using port ${String(port)} for the public site (SITE_PORT): stop it, or choose another port in the file .env, such as SITE_PORT=${String(port + 1000)}. Nothing was started.`;
    await expect(checkPorts([{ setting: 'SITE_PORT', port, what: 'the public site' }])).rejects.toThrow(message);
  });

  it('one port for two programs is told too', async () => {
    const port = await freePort();
    const ports = [
      { setting: 'SITE_PORT', port, what: 'the public site' },
      { setting: 'CMS_PORT', port, what: 'the CMS' },
    ];
    await expect(checkPorts(ports)).rejects.toThrow(
      `Port ${String(port)} is set for more than one program: give CMS_PORT another number`,
    );
  });
});
