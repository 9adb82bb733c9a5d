import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { ADMINISTRATOR, startCms, type RunningCms } from './support/cms-process';

const askForPassword = (cms: RunningCms) =>
  fetch(`${cms.url}/admin/forgot-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ADMINISTRATOR.email }),
  });

describe('mail without a mail server', () => {
  let cms: RunningCms;
  beforeAll(async () => (cms = await startCms()));
  afterAll(async () => cms.remove());

  it('is written to the log, a forgotten password among it', async () => {
    await askForPassword(cms);
    await vi.waitFor(() => {
      expect(cms.output()).toContain(`To: ${ADMINISTRATOR.email}\nA new password`);
      expect(cms.output()).toMatch(/\/admin\/auth\/reset-password\?code=[0-9a-f]{20,}/);
    });
  });
});

describe('mail with a mail server', () => {
  let cms: RunningCms;
  let server: Server;
  let taken = '';
  beforeAll(async () => {
    server = createServer((socket) => takeMail(socket, (mail) => (taken += mail)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    cms = await startCms({ SMTP_URL: `smtp://127.0.0.1:${String(port)}`, MAIL_FROM: 'desk@charity.example' });
  });
  afterAll(async () => {
    await cms.remove();
    server.close();
  });

  it('goes there, from the address that is set', async () => {
    await askForPassword(cms);
    await vi.waitFor(() => {
      expect(taken).toContain('From: desk@charity.example');
      expect(taken).toContain(`To: ${ADMINISTRATOR.email}`);
    });
  });
});

/** Enough of SMTP (RFC 5321) to take a mail from somebody who sends it. */
function takeMail(socket: Socket, take: (text: string) => void): void {
  let inData = false;
  socket.on('error', () => undefined);
  socket.write('220 ready\r\n');
  socket.on('data', (part) => {
    const text = part.toString();
    if (inData) {
      take(text);
      if (text.endsWith('\r\n.\r\n')) {
        inData = false;
        socket.write('250 taken\r\n');
      }
      return;
    }
    for (const line of text.split('\r\n').filter(Boolean)) {
      inData = line === 'DATA';
      socket.write(inData ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 yes\r\n');
    }
  });
}
