import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt } from './support/json.ts';

const SITE = '/content-manager/single-types/api::site.site?locale=en';
const PAGE = 'api::page.page';

let cms: RunningCms;
let administrator: Editor;

beforeAll(async () => {
  cms = await startCms({ DEMO_CONTENT: 'true' });
  administrator = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

test('a link of the site to a page that is not public is advised on at its field, and keeps nothing back', async () => {
  const page = await administrator.write(PAGE, { title: 'Not yet', slug: 'not-yet', summary: 'Short.' });
  const document = textAt((await administrator.send('GET', SITE)).body, 'data', 'documentId');
  const link = { text: 'What is not yet', page: { connect: [{ documentId: page, locale: 'en' }] } };
  const findings = async () => {
    const data = { navigation: [link], footer: { text: 'Ours.', links: [link] } };
    const form = { type: 'api::site.site', document, locale: 'en', data };
    return (await administrator.send('POST', '/editing/findings', form)).body;
  };
  const message = 'The page “Not yet” is not public: its link is left out.';
  const found = await findings();
  expect(at(found, 'problems')).toEqual([]);
  expect(at(found, 'advice')).toEqual([
    { path: ['navigation', '0', 'page'], message },
    { path: ['footer', 'links', '0', 'page'], message },
  ]);
  await administrator.publish(PAGE, page);
  expect(at(await findings(), 'advice')).toEqual([]);
});
