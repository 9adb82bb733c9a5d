import { createServer } from 'node:net';

export interface Port {
  /** The setting that changes it, such as SITE_PORT. */
  setting: string;
  port: number;
  /** What listens there, such as "the public site". */
  what: string;
}

/** Ports that two programs were given at once. */
export function sharedPorts(ports: readonly Port[]): Port[] {
  return ports.filter(({ port }, index) => ports.findIndex((other) => other.port === port) !== index);
}

/** One sentence for ports that cannot be used; undefined where there are none. */
export function explainPorts(taken: readonly Port[], shared: readonly Port[]): string | undefined {
  const [twice] = shared;
  if (twice)
    return `Port ${String(twice.port)} is set for more than one program: give ${twice.setting} another number in the file .env. Nothing was started.`;
  if (taken.length === 0) return undefined;
  const each = taken.map(({ setting, port, what }) => `port ${String(port)} for ${what} (${setting})`);
  const change = `${taken[0]?.setting ?? ''}=${String((taken[0]?.port ?? 0) + 1000)}`;
  return `Something else is using ${each.join(' and ')}: stop it, or choose another port in the file .env, such as ${change}. Nothing was started.`;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has nobody listening there either.
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** Whether nobody on this machine listens on a port, by IPv4 or IPv6. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/** @throws {Error} with one sentence that names each port that cannot be used, and the setting that changes it */
export async function checkPorts(ports: readonly Port[]): Promise<void> {
  const taken: Port[] = [];
  for (const port of ports) if (!(await isFree(port.port))) taken.push(port);
  const problem = explainPorts(taken, sharedPorts(ports));
  if (problem) throw new Error(problem);
}

/** A port that is free now, for throw-away servers. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('expected the system to give a free port, and it gave none'));
      });
    });
  });
}
