import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort, isFree } from '../environment/ports.ts';
import { lastLines } from './log-tail.ts';
import type { Program } from './program.ts';
import { exitCodeFor, explain, Interrupted } from './stops.ts';
import { Supervisor } from './supervisor.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-processes-'));

const program = (name: string, code: string): Program => ({
  name,
  args: ['-e', code],
  folder,
  environment: process.env,
  log: join(folder, `${name}.log`),
});

function supervisor(): Supervisor {
  const made = new Supervisor();
  onTestFinished(() => made.stop());
  return made;
}

describe('a program that we start', () => {
  it('writes what it says into its log', async () => {
    await supervisor().run(program('talker', 'console.log("hello")'));
    expect(readFileSync(join(folder, 'talker.log'), 'utf8')).toBe('hello\n');
  });

  it('is waited for until it answers', async () => {
    const port = await freePort();
    const made = supervisor();
    made.start(
      program('server', `require('http').createServer((q, s) => s.end()).listen(${String(port)}, '127.0.0.1')`),
    );
    await made.answers(`http://127.0.0.1:${String(port)}/`, 10_000);
  });

  it('ends the waiting of everybody when it ends by itself, and the end of its log is shown', async () => {
    const made = supervisor();
    made.start(program('the crasher', 'console.error("the database is locked"); process.exit(3)'));
    await expect(made.answers('http://127.0.0.1:9/', 10_000)).rejects.toThrow(
      /^The crasher stopped with exit code 3\. The last lines of its log, .*the crasher\.log:\n\nthe database is locked$/,
    );
  });

  it('takes along what it started when it is stopped', async () => {
    const port = await freePort();
    const made = supervisor();
    const child = `require('http').createServer((q, s) => s.end()).listen(${String(port)}, '127.0.0.1')`;
    const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); setInterval(() => {}, 1000)`;
    made.start(program('parent', parent));
    await made.answers(`http://127.0.0.1:${String(port)}/`, 10_000);
    await made.stop();
    await expect.poll(() => isFree(port)).toBe(true);
  });
});

describe('what a person is told', () => {
  it('about a full disk, is one sentence', () => {
    expect(explain(Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' }))).toBe(
      'The disk is full: make some room and run the command again.',
    );
  });

  it('about a log, is no endless line', () => {
    expect(lastLines('x'.repeat(1000), 1)).toBe(`${'x'.repeat(400)} …`);
  });

  it('about a log, is its last lines without colours and blanks', () => {
    expect(lastLines('one\n\n\u001B[31mtwo\u001B[0m\nthree\n', 2)).toBe('two\nthree');
  });
});

describe('exit codes', () => {
  it.each([
    [new Interrupted('SIGINT'), 130],
    [new Interrupted('SIGTERM'), 143],
    [new Error('broken'), 1],
  ])('%s gives %d', (error, code) => {
    expect(exitCodeFor(error)).toBe(code);
  });
});
