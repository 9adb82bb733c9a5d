import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastLine, sum } from './count.ts';
import { releasedPages } from './released-pages.ts';
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

  it('takes a run that failed without a failed test for one, and a missing report too', () => {
    expect(countOf(report(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
    expect(countOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
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
