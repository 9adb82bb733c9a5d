import { createServer } from 'node:http';
import { once } from 'node:events';
import type { PageFindings } from '@waymark/shared-types';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from '../../cms/tests/support/cms-process.ts';
import { Editor } from '../../cms/tests/support/editor.ts';
import { at, type Json } from '../../cms/tests/support/json.ts';
import { signInAs } from '../../cms/tests/support/people.ts';
import { checkSite } from '../../scripts/checks/accessibility/check-site.ts';
import { findingsByPage, keepPageFindings } from '../../scripts/checks/accessibility/findings-by-page.ts';
import { accessibilityFaults, openForm, openPanel, panelOf } from './support/admin-panel.ts';
import { openBrowser } from './support/reader.ts';

const STORY = 'api::case-study.case-study';
const PATHS = ['/case-studies/faulty/', '/case-studies/good/'];

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>${title}</title></head>` +
  `<body><main><h1>${title}</h1>${main}</main></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/case-studies/faulty/': page(
    'Faulty',
    '<p><img src="data:," width="9" height="9"></p><p style="color:#bbb;background:#fff">Hard to read</p>',
  ),
  '/case-studies/good/': page('Good', '<p>Welcome.</p>'),
};

/** The public site, and beside it the publisher, which knows which entry stands where. */
const site = createServer(({ url = '' }, response) => {
  const slug = /^\/status\?entry=case-study\/(?<id>\w+)$/.exec(url)?.groups?.['id'];
  if (slug === undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGES[url] ?? '');
    return;
  }
  const body = { state: 'live', addresses: [`/case-studies/${slugs.get(slug) ?? ''}/`], because: [], problems: [] };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});

/** By document id. */
const slugs = new Map<string, string>();

let base = '';
let browser: Browser;
let cms: RunningCms;
let editor: Editor;
let author: Editor;

beforeAll(async () => {
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const address = site.address();
  base = `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;
  cms = await startCms({ SERVE_ADMIN: 'true', PUBLISHER_URL: `${base}/wake-up`, SITE_URL: base });
  browser = await openBrowser();
  const administrator = await Editor.signIn(cms.url);
  editor = await signInAs(administrator, cms.url, 'manager', 'edith@example.org');
  author = await signInAs(administrator, cms.url, 'author', 'arthur@example.org');
});

afterAll(async () => {
  await browser.close();
  site.close();
  await cms.remove();
});

async function publish(slug: string): Promise<string> {
  const id = await editor.writeAndPublish(STORY, { title: slug, slug, summary: 'Short.', stage: 'running' });
  slugs.set(id, slug);
  return id;
}

const lastCheck = async (id: string, who = editor): Promise<Json> =>
  at((await who.send('GET', `/editing/last-check/${STORY}/${id}`)).body, 'check');

test('what a browser finds on a page is told beside the form of its entry', async () => {
  const faulty = await publish('faulty');
  const good = await publish('good');
  const unseen = await publish('never-looked-at');
  expect(await lastCheck(faulty)).toBeNull();

  const began = new Date().toISOString();
  const pages = findingsByPage(await checkSite(base, PATHS));
  keepPageFindings(cms.folder, { site: base, began, pages });

  const told = {
    began,
    isOlder: false,
    pages: [
      {
        address: `${base}/case-studies/faulty/`,
        faults: [
          {
            message: 'Letters stand out too little from what is behind them.',
            element: '<p style="color:#bbb;background:#fff">Hard to read</p>',
          },
          {
            message: 'A picture has no alternative text: people who cannot see it are told nothing.',
            element: '<img src="data:," width="9" height="9">',
          },
        ],
      },
    ],
  };
  expect(await lastCheck(faulty)).toEqual(told);
  expect(await lastCheck(faulty, author)).toEqual(told);
  expect(await lastCheck(good)).toMatchObject({ pages: [{ address: `${base}/case-studies/good/`, faults: [] }] });
  expect(await lastCheck(unseen)).toBeNull();

  await editor.publish(STORY, faulty);
  expect(await lastCheck(faulty)).toMatchObject({ isOlder: true });
});

test('the panel beside the form names them, with the day and the way to the page', async () => {
  const id = await publish('shown');
  slugs.set(id, 'faulty');
  const found = [
    { meaning: 'Something is wrong', place: 'main', element: '<main class="a">' },
    { meaning: 'The page hangs' },
  ];
  const check = (pages: PageFindings['pages'], began = new Date()) =>
    keepPageFindings(cms.folder, { site: base, began: began.toISOString(), pages });
  check({ '/case-studies/faulty/': found });
  const page = await openPanel(browser, cms);
  await openForm(page, STORY, id);
  const panel = panelOf(page, 'On the public site');
  await panel.getByText(/^The last check of every page \(.+\) found 2 faults on this page\.$/).waitFor();
  expect(await panel.getByRole('listitem').allTextContents()).toEqual([
    'Something is wrong.<main class="a">',
    'The page hangs.',
  ]);
  const link = panel.getByRole('link', { name: 'Open the page' });
  expect(await link.getAttribute('href')).toBe(`${base}/case-studies/faulty/`);
  expect(await accessibilityFaults(page, ['aside'])).toEqual([]);

  const many = Array.from({ length: 18 }, (_, place) => ({ meaning: 'Something is wrong', place: `#part-${place}` }));
  check({ '/case-studies/faulty/': many }, new Date('2026-01-02'));
  await page.reload();
  await panel.getByText(/\(2 January 2026\) found 18 faults .* This was published since/).waitFor();
  expect((await panel.getByRole('listitem').allTextContents()).at(-1)).toBe('and 13 more');

  check({});
  await page.reload();
  await panel.getByText(/^Live/).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await panel.getByText('The last check').count()).toBe(0);
});

test('the check of another site says nothing, and neither does what is no check', async () => {
  const id = await publish('faulty-again');
  slugs.set(id, 'faulty');
  const pages = { '/case-studies/faulty/': [{ meaning: 'Something is wrong' }] };
  const began = new Date().toISOString();
  keepPageFindings(cms.folder, { site: 'https://another.example', began, pages });
  expect(await lastCheck(id)).toBeNull();
  keepPageFindings(cms.folder, { site: base, began: 'yesterday', pages });
  expect(await lastCheck(id)).toBeNull();
  keepPageFindings(cms.folder, { site: base, began, pages });
  expect(at(await lastCheck(id), 'pages', 0, 'faults', 0, 'message')).toBe('Something is wrong.');
});

test('it is kept from who may not read the type, or is not signed in', async () => {
  const consent = '/editing/last-check/api::consent.consent/abc';
  expect((await author.send('GET', consent)).status).toBe(403);
  expect((await fetch(`${cms.url}${consent}`)).status).toBe(401);
  expect((await editor.send('GET', '/editing/last-check/admin::user/abc')).status).toBe(404);
});
