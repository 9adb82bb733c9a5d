import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePagesAgain } from './bare-loop.ts';
import { fingerprint } from './fingerprint.ts';
import { editFigures } from './measure-edits.ts';
import { growthOf } from './measure-growth.ts';
import { figuresOf } from './measure-publish.ts';
import { searchEditFigures } from './measure-search.ts';
import { median, quantile } from './median.ts';
import { residentMb, residentMbIn } from './memory-of.ts';
import { summaryIn } from './publish-once.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'waymark-measuring-'));

describe('the median', () => {
  it.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[4, 1, 2, 3], 2.5],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('expected numbers');
  });
});

describe('memory', () => {
  it('is read from what Linux tells of a process', () => {
    expect(residentMbIn('Name:\tnode\nVmHWM:\t  300000 kB\nVmRSS:\t  204800 kB\n')).toBe(200);
  });

  it('of this process is more than that of a bare Node', () => {
    expect(residentMb(process.pid)).toBeGreaterThan(20);
  });
});

describe('what the search adds to an edit', () => {
  it('is the median of the differences, and the largest, not the difference of the medians', () => {
    const sample = (found: number, hidden: number) => ({
      found: { ms: found, cpu: found * 2, files: found },
      hidden: { ms: hidden, cpu: hidden, files: 0 },
    });
    expect(searchEditFigures({ kind: 'a word', samples: [sample(10, 1), sample(20, 18), sample(30, 26)] })).toEqual({
      kind: 'a word',
      files: 20,
      ms: 20,
      without: 18,
      added: 4,
      slowest: 9,
      addedCpu: 22,
    });
  });
});

describe('the figures of a publish', () => {
  const publish = (ms: number, peakRssMb: number) => ({
    outcome: 'released',
    pages: 100,
    sync: { ms: 10 * ms },
    full: { ms },
    peakRssMb,
    problems: [],
  });
  const bound = { ms: 50, files: 100, mb: 1.25 };

  it('are medians, but for the memory, where the most counts', () => {
    const figures = figuresOf(60, [publish(300, 100), publish(100, 400), publish(200, 200)], [bound, bound, bound], []);
    expect(figures).toEqual({
      size: 60,
      pages: 100,
      runs: 3,
      sync: { ms: 2000 },
      full: { ms: 200, msPerPage: 2, peakRssMb: 400 },
      bound: { ms: 50, files: 100, mb: 1.3 },
      edits: [],
    });
  });

  it('are read from the last line that it printed', () => {
    expect(summaryIn(`a warning\n${JSON.stringify(publish(1, 2))}\n`)).toEqual(publish(1, 2));
  });

  it('are refused where nothing was released', () => {
    const held = { ...publish(1, 2), outcome: 'held', problems: ['a link to nothing'] };
    expect(() => summaryIn(JSON.stringify(held))).toThrow(/Expected a release, found "held":[^]*a link to nothing/);
  });
});

describe('the figures of an edit', () => {
  const sample = (ms: number, rendered = 1) => ({
    ms,
    rendered,
    written: rendered,
    parts: { sync: ms / 2, render: ms / 4, decide: 1, release: 2 },
  });

  it('are medians, with what 95 in a hundred do not exceed', () => {
    const samples = [10, 20, 30, 40, 1000].map((ms) => sample(ms));
    expect(editFigures('title', samples)).toEqual({
      kind: 'title',
      ms: 30,
      p50: 30,
      p95: 1000,
      rendered: 1,
      written: 1,
      parts: { sync: 15, render: 7.5, decide: 1, release: 2 },
    });
  });

  it('grow by the largest site divided by the smallest', () => {
    const at = (size: number, ms: number) => ({ size, edits: [editFigures('title', [sample(ms)])] });
    expect(growthOf([at(1000, 40), at(10_000, 50), at(30_000, 60)])).toMatchObject([
      { kind: 'title', growth: 1.5, at: [{ size: 1000, ms: 40 }, { size: 10_000 }, { size: 30_000, ms: 60 }] },
    ]);
  });
});

describe('a share of some numbers', () => {
  it.each([
    [0.95, 19],
    [0.5, 10],
    [1, 20],
  ])('%d of twenty does not exceed %d', (share, most) => {
    expect(
      quantile(
        Array.from({ length: 20 }, (_, index) => index + 1),
        share,
      ),
    ).toBe(most);
  });
});

describe('the bare loop', () => {
  it('writes as many bytes as the pages have, and leaves nothing behind', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'tree', 'about'), { recursive: true });
    writeFileSync(join(folder, 'tree', 'index.html'), 'x'.repeat(600));
    writeFileSync(join(folder, 'tree', 'about', 'index.html'), 'x'.repeat(400));
    writeFileSync(join(folder, 'tree', 'picture.avif'), 'x');
    expect(writePagesAgain(join(folder, 'tree'), join(folder, 'again'))).toMatchObject({ files: 2, mb: 0.001 });
    expect(readdirSync(folder)).toEqual(['tree']);
  });
});

describe('the fingerprint of what fills a CMS', () => {
  it('changes with a name and with a byte, and only then', () => {
    const root = newFolder();
    const write = (name: string, text: string) => {
      mkdirSync(join(root, 'a'), { recursive: true });
      writeFileSync(join(root, 'a', name), text);
      return fingerprint(['a'], root);
    };
    const first = write('one.json', '1');
    expect(write('one.json', '1')).toBe(first);
    expect(write('one.json', '2')).not.toBe(first);
    expect(write('one.json', '1')).toBe(first);
    expect(write('two.json', '')).not.toBe(first);
    expect(write('two.test.ts', '')).toBe(fingerprint(['a'], root));
  });
});
