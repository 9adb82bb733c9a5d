import { describe, expect, it } from 'vitest';
import { fileOf, targetOf } from './page-path.ts';

const page = new URL('https://example.org/case-studies/a-garden/');

describe('where a link leads', () => {
  it.each([
    ['/about/', '/about/', undefined],
    ['../', '/case-studies/', undefined],
    ['#need', '/case-studies/a-garden/', 'need'],
    ['/progress/#milestone-1', '/progress/', 'milestone-1'],
    ['/find/?place=fife', '/find/', undefined],
    ['https://example.org/about/', '/about/', undefined],
    ['#', '/case-studies/a-garden/', undefined],
    ['#caf%C3%A9', '/case-studies/a-garden/', 'café'],
    ['#50%', '/case-studies/a-garden/', '50%'],
  ])('%s leads to %s', (href, path, fragment) => {
    expect(targetOf(href, page)).toEqual({ path, fragment });
  });

  it.each(['https://elsewhere.example/', 'mailto:team@example.org', 'tel:+441632960000'])(
    '%s leaves the site',
    (href) => {
      expect(targetOf(href, page)).toBeUndefined();
    },
  );
});

describe('the file behind an address', () => {
  it.each([
    ['/', 'index.html'],
    ['/about/', 'about/index.html'],
    ['/404.html', '404.html'],
    ['/caf%C3%A9/', 'café/index.html'],
  ])('%s is %s', (path, file) => {
    expect(fileOf(path)).toBe(file);
  });

  it.each([
    '/../secret',
    '/a/%2e%2e/b',
    'about',
    '/a\\b',
    '/x/100%-y/',
    '/a%00b/',
    '//about/',
    '/about/index.html',
    `/${'a'.repeat(256)}/`,
  ])('none can stand at %s', (path) => {
    expect(fileOf(path)).toBeUndefined();
  });
});
