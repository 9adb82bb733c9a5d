import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../run/environment/ports.ts';
import { startCompressing } from './compressing-server.ts';
import { medianVisit, visitOf } from './page-figures.ts';
import { pagesInWords } from './pages-in-words.ts';

const audit = (score: number | null, more: object = {}) => ({
  title: 'Text is easy to read',
  score,
  scoreDisplayMode: 'numeric',
  ...more,
});

/** A result of Lighthouse in which one audit counts, `contrast`, and one does not. */
const result = (contrast: object, seconds = 1) => ({
  categories: Object.fromEntries(
    ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => [
      name,
      {
        score: 0.97,
        auditRefs:
          name === 'accessibility'
            ? [
                { id: 'contrast', weight: 7 },
                { id: 'hint', weight: 0 },
              ]
            : [],
      },
    ]),
  ),
  audits: {
    contrast,
    hint: audit(0),
    'largest-contentful-paint': audit(1, { numericValue: seconds * 1000 }),
    'cumulative-layout-shift': audit(1, { numericValue: 0.0123 }),
    'network-requests': audit(null, {
      details: {
        items: [
          { url: 'http://a.example/', resourceType: 'Document', transferSize: 7000 },
          { url: 'http://a.example/a.avif', resourceType: 'Image', transferSize: 100 },
          { url: 'http://a.example/b.avif', resourceType: 'Image', transferSize: 200 },
          { url: 'data:,', resourceType: 'Image', transferSize: 9 },
        ],
      },
    }),
  },
});

describe('what Lighthouse shows of a page', () => {
  it('is its scores, and what came over the network', () => {
    expect(visitOf(result(audit(1)))).toEqual({
      scores: { performance: 97, accessibility: 97, bestPractices: 97, seo: 97 },
      bytes: { html: 7000, css: 0, fonts: 0, images: 300, js: 0 },
      requests: 3,
      largestPaintMs: 1000,
      layoutShift: 0.012,
      failed: [],
    });
  });

  it.each([
    ['is not passed', audit(0, { displayValue: '3 places' }), 'accessibility: Text is easy to read (3 places)'],
    [
      'could not be run',
      audit(null, { scoreDisplayMode: 'error', errorMessage: 'gone' }),
      'contrast could not be run: gone',
    ],
  ])('tells of an audit that counts and %s', (_how, contrast, told) => {
    expect(visitOf(result(contrast)).failed).toEqual([expect.stringContaining(told)]);
  });

  it('is an error where the page could not be visited', () => {
    const failed = { ...result(audit(1)), requestedUrl: 'http://a.example/', runtimeError: { message: 'no answer' } };
    expect(() => visitOf(failed)).toThrow('Lighthouse could not visit http://a.example/: no answer');
  });

  it('is the middle of several visits, with every audit that failed in one of them', () => {
    const visits = [1, 5, 2].map((seconds) => visitOf(result(audit(seconds === 5 ? 0 : 1), seconds)));
    const middle = medianVisit(visits);
    expect([middle.largestPaintMs, middle.failed]).toEqual([2000, ['accessibility: Text is easy to read']]);
  });

  it('can be told in words', () => {
    const words = pagesInWords([{ kind: 'home', path: '/', ...visitOf(result(audit(0))) }]);
    expect(words).toMatch(/home +97 +97 +97 +97 +7\.0 +0\.0 +0\.0 +0\.3 +0\.0 +3 +1\.0 s +0\.012/);
    expect(words).toContain('Audits that are not passed:\n  /: accessibility: Text is easy to read');
  });
});

describe('the server that compresses', () => {
  it('compresses text, hands on pictures as they are, and keeps what is said of them', async () => {
    const port = await freePort();
    const site = createServer((request, response) => {
      response.setHeader('content-type', request.url === '/a.png' ? 'image/png' : 'text/html; charset=utf-8');
      response.setHeader('cache-control', 'max-age=60');
      response.statusCode = request.url === '/gone/' ? 410 : 200;
      response.end('a'.repeat(1000));
    });
    await new Promise<void>((resolve) => site.listen(port, '127.0.0.1', resolve));
    const front = await startCompressing(`http://127.0.0.1:${String(port)}`);
    onTestFinished(() => {
      front.stop();
      site.close();
    });

    const [page, picture, gone] = await Promise.all(['/', '/a.png', '/gone/'].map((path) => fetch(front.base + path)));
    expect(page?.headers.get('content-encoding')).toBe('gzip');
    expect(page?.headers.get('cache-control')).toBe('max-age=60');
    expect(await page?.text()).toBe('a'.repeat(1000));
    expect(picture?.headers.get('content-encoding')).toBeNull();
    expect(gone?.status).toBe(410);
  });
});
