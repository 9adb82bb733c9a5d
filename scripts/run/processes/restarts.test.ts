import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { boundLog } from './bounded-log.ts';
import { KeptProgram } from './kept-program.ts';
import { delayAfter, failuresAfter, wasAskedToEnd } from './restarts.ts';

describe('the wait before a program is started again', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 8],
    [5, 16],
    [6, 30],
    [2000, 30],
  ])('after %i failures in a row is %i s', (failures, seconds) => {
    expect(delayAfter(failures)).toBe(seconds * 1000);
  });

  it.each([
    [0, 10, 1],
    [4, 59_999, 5],
    [4, 60_000, 1],
  ])('grows with each failure, and begins again after a good minute (%i before, ran for %i ms)', (before, ran, now) => {
    expect(failuresAfter(before, ran)).toBe(now);
  });
});

describe('the end of a program', () => {
  it.each([
    [0, null, true],
    [null, 'SIGTERM', true],
    [null, 'SIGINT', true],
    [143, null, true],
    [130, null, true],
    [null, 'SIGKILL', false],
    [null, 'SIGABRT', false],
    [null, 'SIGSEGV', false],
    [1, null, false],
    [134, null, false],
    [137, null, false],
  ] as const)('with code %s and signal %s: was it asked for? %s', (code, signal, asked) => {
    expect(wasAskedToEnd({ code, signal })).toBe(asked);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'waymark-restarts-'));

describe('a program that is started again', () => {
  it('keeps the log of each of its runs, and says how it ended', async () => {
    const told: string[] = [];
    const log = join(folder, 'crasher.log');
    const kept = new KeptProgram(
      {
        name: 'the crasher',
        args: ['-e', 'console.log("out of memory"); process.exit(7)'],
        folder,
        environment: process.env,
        log,
      },
      { tell: (line) => told.push(line), onAskedToEnd: () => told.push('asked') },
    );
    onTestFinished(() => kept.stop());
    await expect.poll(() => told.length, { timeout: 20_000 }).toBe(2);
    expect(told).toEqual([
      `The crasher stopped with exit code 7. It is started again in 1 s. Its log: ${log}`,
      `The crasher stopped with exit code 7. It is started again in 2 s. Its log: ${log}`,
    ]);
    expect(readFileSync(log, 'utf8')).toBe('out of memory\nout of memory\n');
    expect(kept.hopeless).toBeUndefined();
  }, 30_000);

  it('may be one that ran out of memory', async () => {
    const told: string[] = [];
    const log = join(folder, 'eater.log');
    const args = ['--max-old-space-size=16', '-e', 'const eaten = []; for (;;) eaten.push(new Array(10_000).fill({}))'];
    const kept = new KeptProgram(
      { name: 'the eater', args, folder, environment: process.env, log },
      { tell: (line) => told.push(line), onAskedToEnd: () => told.push('asked') },
    );
    onTestFinished(() => kept.stop());
    await expect.poll(() => told[0], { timeout: 20_000 }).toMatch(/^The eater .*It is started again in 1 s\./);
    expect(readFileSync(log, 'utf8')).toContain('heap out of memory');
  }, 30_000);

  it('may be one that cannot even be begun', () => {
    const told: string[] = [];
    writeFileSync(join(folder, 'a file'), '');
    const log = join(folder, 'a file', 'in it.log');
    const program = { name: 'the lost', args: [], folder, environment: process.env, log };
    const kept = new KeptProgram(program, { tell: (line) => told.push(line), onAskedToEnd: () => undefined });
    onTestFinished(() => kept.stop());
    expect(told[0]).toMatch(/^The lost could not be started: E.*\. It is started again in 1 s\./);
  });
});

describe('a log that has grown long', () => {
  it('is put aside, and goes on', () => {
    const log = join(folder, 'long.log');
    writeFileSync(log, 'x'.repeat(100));
    boundLog(log, 100);
    expect(readFileSync(log, 'utf8')).toHaveLength(100);
    boundLog(log, 99);
    expect([readFileSync(log, 'utf8').length, readFileSync(`${log}.1`, 'utf8').length]).toEqual([0, 100]);
  });
});
