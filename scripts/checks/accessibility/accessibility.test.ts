import { describe, expect, it } from 'vitest';
import { sharedTitles } from './check-site.ts';
import { exceptionFor, EXCEPTIONS } from './exceptions.ts';
import { oneOfEachKind } from './page-kinds.ts';

describe('the exceptions', () => {
  const issue = { code: 'A.B.C', type: 'warning', message: '', context: '', selector: '', runner: 'htmlcs' } as const;
  const exception = { code: 'A.B', runner: 'htmlcs', type: 'warning', reason: 'for the test' } as const;

  it('cover a warning whose code begins as theirs', () => {
    expect(exceptionFor(issue, [exception])).toBe(exception);
  });

  it('hold only where they say', () => {
    const inVideo = { ...exception, where: /video > / };
    expect(exceptionFor({ ...issue, selector: '#film > video > a' }, [inVideo])).toBe(inVideo);
    expect(exceptionFor({ ...issue, selector: '#film > a' }, [inVideo])).toBeUndefined();
  });

  it('never cover an error, or the other runner', () => {
    expect(exceptionFor({ ...issue, type: 'error' }, [exception])).toBeUndefined();
    expect(exceptionFor({ ...issue, runner: 'axe' }, [exception])).toBeUndefined();
  });

  it.each(EXCEPTIONS)('give a reason in a sentence or more: $code', ({ reason }) => {
    expect(reason).toMatch(/^[A-Z].{40,}\.$/);
  });
});

describe('one page of each kind', () => {
  it('is the first of those that are alike, and every page that stands by itself', () => {
    const paths = [
      '/',
      '/case-studies/',
      '/case-studies/from/k/',
      '/case-studies/a/',
      '/case-studies/b/',
      '/case-studies/theme/c/',
      '/about/',
    ];
    expect(oneOfEachKind(paths)).toEqual([
      '/',
      '/case-studies/',
      '/case-studies/a/',
      '/case-studies/theme/c/',
      '/about/',
    ]);
  });
});

describe('titles', () => {
  it('are told apart', () => {
    const titles = new Map([
      ['/', 'Home'],
      ['/a/', 'Same'],
      ['/b/', 'Same'],
    ]);
    expect([...sharedTitles(titles).keys()]).toEqual(['/a/', '/b/']);
  });
});
