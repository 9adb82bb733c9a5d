import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { siteServer } from '../../serve/site-server.ts';
import { ask } from './ask.ts';
import type { SmallSite } from './small-site.ts';

/** A web server that runs until it is closed. */
export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

/** Whether a program can be started on this machine. */
export const isInstalled = (command: string, version: string): boolean => spawnSync(command, [version]).status === 0;

/** Our own server. */
export async function startOwn(site: SmallSite): Promise<Running> {
  const server = siteServer(
    () => site,
    () => undefined,
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** nginx, with the snippet of the release in an otherwise empty server block. */
export async function startNginx({ tree }: SmallSite): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${tree}; include ${tree}/.hosting/nginx.conf; }
}
`,
  );
  return await started('nginx', ['-c', file, '-e', join(folder, 'error.log')], port);
}

/** Caddy, with the snippet of the release in an otherwise empty site block. */
export async function startCaddy({ tree }: SmallSite): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-caddy-'));
  const port = await freePort();
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${tree}
	import ${tree}/.hosting/Caddyfile
}
`,
  );
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return await started('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], port, env);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts a server and waits until it answers. @throws {Error} with what it said, where it stops instead. */
async function started(
  command: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Running> {
  const child = spawn(command, args, { env });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const answers = () =>
    ask(port, '/').then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await answers()); tries += 1) {
    if (child.exitCode !== null || tries > 200) throw new Error(`The server did not start: ${said}`);
    await sleep(50);
  }
  return {
    port,
    close: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
