import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastLine, sum } from './count.ts';
import { releasedPages } from './released-pages.ts';
import { rerunFailures } from './unsteady.ts';
import { countOf, slowest } from './vitest-count.ts';

const report = (passed: number, failed: number, files: object[] = []) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, success: failed === 0, testResults: files });

describe('the count of tests', () => {
  it('ends in a plain line with the sum of all', () => {
    expect(
      lastLine(
        sum([
          { passed: 2, failed: 0 },
          { passed: 3, failed: 1 },
        ]),
      ),
    ).toBe('5 passed, 1 failed');
  });

  it("is Vitest's own", () => {
    expect(countOf(report(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
  });

  it('takes a file that could not be loaded for a failed test', () => {
    expect(countOf(report(7, 0, [{ status: 'failed', assertionResults: [] }]), 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('takes a file that failed around its tests for a failed test', () => {
    const around = { status: 'failed', assertionResults: [{ fullName: 'a test', status: 'passed' }] };
    expect(countOf(report(7, 0, [around]), 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('takes a run that failed without a failed test for one, and a missing report too', () => {
    expect(countOf(report(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
    expect(countOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('journeys that fail', () => {
  const file = (name: string, ...tests: (readonly [string, string])[]) => ({
    name,
    status: tests.some(([, status]) => status === 'failed') ? 'failed' : 'passed',
    assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
  });
  const good = file('/good.test.ts', ['good', 'passed']);
  const first = {
    json: report(2, 1, [good, file('/bad.test.ts', ['one', 'passed'], ['two', 'failed'])]),
    code: 1,
  };

  it('are run again, their files alone, and named where they pass then', async () => {
    const asked: (readonly string[])[] = [];
    const { count, lines } = await rerunFailures(first, (files) => {
      asked.push(files);
      const json = report(2, 0, [file('/bad.test.ts', ['one', 'passed'], ['two', 'passed'])]);
      return Promise.resolve({ json, code: 0 });
    });
    expect(asked).toEqual([['/bad.test.ts']]);
    expect(count).toEqual({ passed: 3, failed: 0 });
    expect(lines.map((line) => line.trim())).toEqual([expect.stringMatching(/^Unsteady/), 'two']);
  });

  it('have failed where they fail twice, and where the second run could not tell', async () => {
    const twice = () => Promise.resolve({ ...first, json: report(1, 1, [file('/bad.test.ts', ['two', 'failed'])]) });
    expect(await rerunFailures(first, twice)).toEqual({ count: { passed: 2, failed: 1 }, lines: [] });
    const silent = () => Promise.resolve({ json: undefined, code: 1 });
    expect(await rerunFailures(first, silent)).toEqual({ count: { passed: 1, failed: 1 }, lines: [] });
  });

  it('are not run again where many fail, where none did, and where nobody counted', async () => {
    const never = () => Promise.reject(new Error('Nothing is to be run again.'));
    const many = ['1', '2', '3', '4'].map((name) => file(name, [name, 'failed']));
    expect((await rerunFailures({ json: report(0, 4, many), code: 1 }, never)).count.failed).toBe(4);
    expect((await rerunFailures({ json: report(1, 0, [good]), code: 1 }, never)).count.failed).toBe(1);
    expect((await rerunFailures({ json: undefined, code: 1 }, never)).count.failed).toBe(1);
  });
});

describe('the pages of a release', () => {
  it('are its HTML files, by their addresses, behind the link to the live tree', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-release-'));
    mkdirSync(join(folder, 'a', 'about'), { recursive: true });
    for (const file of ['index.html', '404.html', 'about/index.html', 'robots.txt'])
      writeFileSync(join(folder, 'a', file), '');
    symlinkSync('a', join(folder, 'current'));
    expect(releasedPages(join(folder, 'current'))).toEqual(['/', '/404.html', '/about/']);
  });
});

describe('the slowest tests', () => {
  it('are ten at the most, the slowest first, of all files', () => {
    const tests = Array.from({ length: 12 }, (_, index) => ({
      fullName: `test ${String(index)}`,
      duration: index * 1000,
    }));
    const passedOver = { fullName: 'passed over', duration: null };
    const files = [
      { status: 'passed', assertionResults: [...tests.slice(0, 6), passedOver] },
      { status: 'passed', assertionResults: tests.slice(6) },
    ];
    const lines = slowest(report(12, 0, files));
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('  11.0 s  test 11');
  });
});
