import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../run/environment/ports.ts';
import { checkSite, type Verdict } from './check-site.ts';

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>${title}</title></head>` +
  `<body><main><h1>${title}</h1>${main}</main></body></html>`;

/** A page for each fault that must be found, and how it must be told. */
const FAULTS: [fault: string, path: string, html: string, told: RegExp][] = [
  ['a picture without alternative text', '/picture/', '<img src="data:," width="9" height="9">', /axe error image-alt/],
  ['pale text', '/pale/', '<p style="color:#bbb;background:#fff">Hard to read</p>', /htmlcs error .*1_4_3/],
  [
    'targets too small to touch (WCAG 2.2)',
    '/small/',
    '<p style="font-size:8px;line-height:9px"><button style="font-size:4px;padding:0;border:0">a</button><button style="font-size:4px;padding:0;border:0">b</button></p>',
    /axe error target-size/,
  ],
  ['a heading level left out (a warning only)', '/deep/', '<h4>Deep</h4>', /axe warning heading-order/],
  ['a second h1', '/twice/', '<h1>Again</h1>', /expected one h1, found 2/],
  [
    'something of another site',
    '/foreign/',
    '<link rel="preload" as="image" href="http://127.0.0.2:9/x.png">',
    /found one to http:\/\/127\.0\.0\.2:9\/x\.png/,
  ],
  ['a page that is wider than a phone', '/wide/', '<div style="width:900px">Wide</div>', /light, 320 px\): .*sideways/],
  [
    'text that the dark scheme makes unreadable',
    '/dark/',
    '<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style><p>Dark</p>',
    /dark, 1280 px\): .*contrast/i,
  ],
];

const pages: Record<string, string> = {
  '/': page('Home', '<p>Welcome.</p>'),
  '/a/': page('Same', '<p>One.</p>'),
  '/b/': page('Same', '<p>Two.</p>'),
  ...Object.fromEntries(FAULTS.map(([fault, path, html]) => [path, page(fault, html)])),
};

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(pages[request.url ?? ''] ?? '');
});

let verdicts: Verdict[] = [];
let closeUp: Verdict[] = [];

let base = '';

beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${String(port)}`;
  verdicts = await checkSite(base, Object.keys(pages));
});

beforeAll(async () => {
  closeUp = await checkSite(base, ['/a/', '/b/', '/pale/', '/picture/'], {
    closely: ['/b/'],
    read: ['/a/', '/b/', '/pale/'],
  });
});

afterAll(() => {
  server.close();
});

/** What was found on a page, in all its renderings. */
const foundOn = (path: string): string =>
  verdicts
    .filter(({ name }) => name.startsWith(`${path} (`))
    .flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))
    .join('\n');

describe('the look at every page', () => {
  it('finds nothing on a good page', () => {
    expect(foundOn('/')).toBe('');
  });

  it('looks at one page of each kind in both colour schemes at both widths', () => {
    const home = verdicts.map(({ name }) => name).filter((name) => name.startsWith('/ ('));
    expect(home.toSorted()).toEqual([
      '/ (dark, 1280 px)',
      '/ (dark, 320 px)',
      '/ (light, 1280 px)',
      '/ (light, 320 px)',
    ]);
  });

  it('looks in every rendering at the pages that it is told to, and at no other', () => {
    const timesLookedAt = (path: string) => closeUp.filter(({ name }) => name.startsWith(`${path} (`)).length;
    expect([timesLookedAt('/a/'), timesLookedAt('/b/')]).toEqual([1, 4]);
  });

  it('has pa11y read the pages that it is told to, and looks at how the others are built', () => {
    const of = (path: string) => closeUp.filter(({ name }) => name.startsWith(`${path} (`));
    expect(of('/pale/').flatMap(({ faults }) => faults)).not.toEqual([]);
    expect(of('/picture/').map(({ faults }) => faults)).toEqual([[]]);
  });

  it.each(FAULTS)('finds %s', (_fault, path, _html, told) => {
    expect(foundOn(path)).toMatch(told);
  });

  it('finds a title that two pages share', () => {
    expect(foundOn('/a/')).toContain('expected a title of its own, found "Same", which /b/ has too');
  });
});
