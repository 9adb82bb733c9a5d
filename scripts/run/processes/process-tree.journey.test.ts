import { describe, expect, it, onTestFinished } from 'vitest';
import { growTree, isRunning, type ProcessTree } from './testing/process-tree.ts';

/** How long a tree may take to grow or to fall on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

async function grown(): Promise<{ tree: ProcessTree; pids: Record<string, number> }> {
  const tree = growTree();
  const pids = await expect.poll(tree.pids, { timeout: PATIENCE }).toBeDefined().then(tree.pids);
  if (!pids) throw new Error(`Expected all processes to run. They printed: ${tree.output()}`);
  onTestFinished(() => {
    for (const pid of [...Object.values(pids), ...tree.startsOf('first'), ...tree.startsOf('second')])
      if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  });
  return { tree, pids };
}

/** What a person or the system may signal; a process id that is negative is a whole group, as Ctrl-C means it (kill(2)). */
const ENDINGS: readonly (readonly [signal: string, name: string])[] = [
  ['SIGINT', 'the terminal'],
  // Not to npm or its shell alone: a shell puts SIGINT off while its command runs, and forgets it.
  ...['run', 'start', 'first'].map((name) => ['SIGINT', name] as const),
  ...['npm', 'shell', 'run', 'start', 'first'].map((name) => ['SIGTERM', name] as const),
  ...['npm', 'shell', 'run', 'start'].map((name) => ['SIGKILL', name] as const),
];

describe('the processes of npm start', () => {
  it.each(ENDINGS)(
    'all end at %s to one of them: %s',
    async (signal, name) => {
      const { pids } = await grown();
      process.kill(pids[name] ?? -(pids['npm'] ?? 0), signal);
      const left = () => Object.keys(pids).filter((each) => isRunning(pids[each] ?? 0));
      await expect.poll(left, { timeout: PATIENCE }).toEqual([]);
    },
    2 * PATIENCE,
  );

  it(
    'start a program again that was killed, tell it, and let the others be',
    async () => {
      const { tree, pids } = await grown();
      process.kill(pids['first'] ?? 0, 'SIGKILL');
      await expect.poll(() => tree.startsOf('first').length, { timeout: PATIENCE }).toBe(2);
      expect(tree.output()).toMatch(
        /First was ended by SIGKILL\. It is started again in 1 s\. Its log: .*first\.log$/m,
      );
      expect(tree.startsOf('second')).toEqual([pids['second']]);
      expect(tree.startsOf('first').map(isRunning)).toEqual([false, true]);
      process.kill(pids['npm'] ?? 0, 'SIGTERM');
      const left = () => [...Object.values(pids), ...tree.startsOf('first')].filter(isRunning);
      await expect.poll(left, { timeout: PATIENCE }).toEqual([]);
    },
    2 * PATIENCE,
  );
});
