import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { signInAs } from './support/people.ts';
import { LogReader } from './support/public-reader.ts';

const STORY = 'api::case-study.case-study';
const REPORT = 'api::report.report';
const SITE = 'api::site.site';
const PAGE = 'api::page.page';
const WORD = 'api::word-to-avoid.word-to-avoid';

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  const administrator = await Editor.signIn(cms.url);
  editor = await signInAs(administrator, cms.url, 'manager', 'edith@example.org');
});

afterAll(() => cms.remove());

const study = (slug: string): Record<string, Json> => ({ title: slug, slug, summary: 'Short.', stage: 'running' });

const paragraph = (text: string): Json => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** What is said of a form, as “problems” or as “advice”. */
async function said(
  what: 'problems' | 'advice',
  type: string,
  data: Json,
  document?: string,
): Promise<{ path: Json; message: string }[]> {
  const form = { type, data, locale: 'en', ...(document !== undefined && { document }) };
  const { body } = await editor.send('POST', '/editing/findings', form);
  const list = at(body, what);
  return (Array.isArray(list) ? list : []).map((one) => ({ path: at(one, 'path'), message: textAt(one, 'message') }));
}

describe('advice on a form', () => {
  test('keeps nothing back', async () => {
    const data = { ...study('advice'), need: paragraph('He suffers from it.') };
    expect(await said('problems', STORY, data)).toEqual([]);
    const advice = await said('advice', STORY, data);
    expect(advice.slice(0, 2).map(({ path }) => path)).toEqual([['need'], ['principles']]);
  });

  test('names a sentence that is hard to read, at its field', async () => {
    const need = paragraph(
      'We met. Participants reported considerable dissatisfaction with existing referral pathways.',
    );
    expect(await said('advice', STORY, { ...study('hard'), need })).toContainEqual({
      path: ['need'],
      message:
        'Hard to read for many: “Participants reported considerable dissatisfaction with existing …”. Shorter, more usual words help.',
    });
  });
});

describe('a version of a report', () => {
  const report = (text: string, file: Json): Record<string, Json> => ({
    title: 'What we heard',
    slug: 'what-we-heard',
    summary: 'Findings.',
    publishedOn: '2026-05-01',
    edition: 1,
    chapters: [{ heading: 'Waiting', body: paragraph(text) }],
    renditions: [{ kind: 'easy read', title: 'Easy Read', edition: 1, language: 'en', file }],
  });

  const pdf = async (name: string) => {
    const bytes = readFileSync(join(__dirname, '..', 'demo', 'files', 'documents', 'whats-next-summary.pdf'));
    return at((await editor.upload(name, new Uint8Array(bytes), 'application/pdf')).body, 0, 'id');
  };

  test('is told as older where the text has changed since both were published, and not once it is changed too', async () => {
    const file = await pdf('easy-read.pdf');
    const id = await editor.writeAndPublish(REPORT, report('People waited.', file));
    const aboutVersions = async (text: string, other: Json) => {
      const advice = await said('advice', REPORT, report(text, other), id);
      return advice.filter(({ path }) => at(path, 0) === 'renditions').map(({ message }) => message);
    };
    expect(await aboutVersions('People waited.', file)).toEqual([]);
    expect((await aboutVersions('People waited for a year.', file))[0]).toMatch(
      /^The text is not what was published on \d+ \w+ \d{4} any more\. As they were then: “Easy Read” \(/,
    );
    expect(await aboutVersions('People waited for a year.', await pdf('newer.pdf'))).toEqual([]);
  });
});

describe('the words that editors keep', () => {
  /** What is said of words in a text. */
  async function onWords(text: string): Promise<string[]> {
    const advice = await said('advice', STORY, { ...study('words'), need: paragraph(text) });
    return advice.map(({ message }) => message).filter((message) => message.startsWith('“'));
  }

  test('are advised on as soon as they are kept, and no longer than that', async () => {
    const text = 'Our Service User has stakeholders.';
    expect(await onWords(text)).toEqual(['“stakeholders” is office language. Plainer: “the people whom it concerns”.']);
    const own = await editor.write(WORD, { word: 'service user', better: 'person' });
    await editor.write(WORD, { word: 'Stakeholder', isSilent: true });
    expect(await onWords(text)).toEqual(['“Service User” is in your list of words to avoid. Better: “person”.']);
    await editor.change(WORD, own, { word: 'service user', why: 'Nobody is only that.', better: null });
    expect(await onWords(text)).toEqual(['“Service User” is in your list of words to avoid. Nobody is only that.']);
    await editor.delete(WORD, own);
    expect(await onWords(text)).toEqual([]);
  });

  test('stand in the list once, whatever their capitals, and have a letter', async () => {
    const fields = async (data: Json) => (await said('problems', WORD, data)).map(({ path }) => path);
    await editor.write(WORD, { word: 'Client' });
    expect(await fields({ word: 'client' })).toEqual([['word']]);
    expect(await fields({ word: '?!' })).toEqual([['word']]);
    expect(await fields({ word: 'x'.repeat(61) })).toEqual([['word']]);
    const { status, body } = await editor.send('POST', `/content-manager/collection-types/${WORD}`, { word: 'CLIENT' });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('“Client” is in the list already');
  });

  test('are not in the change log, from which the publisher reads', async () => {
    const log = new LogReader(cms.url);
    await log.all();
    await editor.write(WORD, { word: 'quietly' });
    expect(await log.all()).toEqual([]);
  });
});

test('a link of the site to a page that is not public is advised on at its field, and keeps nothing back', async () => {
  const page = await editor.write(PAGE, { title: 'Not yet', slug: 'not-yet', summary: 'Short.' });
  const link = { text: 'What is not yet', page: { connect: [{ documentId: page, locale: 'en' }] } };
  const site = { navigation: [link], footer: { text: 'Ours.', links: [link] } };
  const message = 'The page “Not yet” is not public: its link is left out.';
  const told = async () => (await said('advice', SITE, site)).filter((advice) => advice.message === message);
  expect((await told()).map(({ path }) => path)).toEqual([
    ['navigation', '0', 'page'],
    ['footer', 'links', '0', 'page'],
  ]);
  await editor.publish(PAGE, page);
  expect(await told()).toEqual([]);
});
