import { readFileSync } from 'node:fs';

/** An account of this machine, by its numbers. */
interface Account {
  uid: number;
  gid: number;
}

/**
 * The account to run programs as that refuse to run as root; undefined where this process is not root anyway.
 * @throws where the machine has none that will do
 */
export function accountForPrograms(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = ['postgres', 'nobody'].flatMap((name) => accounts.find(([known]) => known === name) ?? []);
  if (uid === undefined || gid === undefined)
    throw new Error(
      'Expected an account "postgres" or "nobody" in /etc/passwd, because PostgreSQL does not run as root.',
    );
  return { uid: Number(uid), gid: Number(gid) };
}
