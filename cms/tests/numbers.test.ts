import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beforeNumbers, NUMBERED, numberedRows } from './support/before-numbers.ts';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { contentOf } from './support/memory.ts';
import { askAsPublisher } from './support/public-reader.ts';

let cms: RunningCms;

const start = async () => {
  cms = await startCms({ DEMO_CONTENT: 'true' }, cms.folder);
};

const nameOfLog = async (): Promise<string> =>
  textAt(
    await askAsPublisher(cms.url, '{ changesAfter(sequence: 0, limit: 1) { log } }'),
    'data',
    'changesAfter',
    'log',
  );

beforeAll(async () => {
  cms = await startCms({ DEMO_CONTENT: 'true' });
});
afterAll(() => cms.remove());

describe('entries that can be found', () => {
  it('have numbers from 1 on in the demo, one for each entry, drafts and published versions alike', () => {
    for (const [table, rows] of numberedRows(cms)) {
      const documents = new Set(rows.map(({ document_id }) => document_id));
      const pairs = new Set(rows.map((row) => `${row.document_id} ${String(row['number'])}`));
      const numbers = new Set(rows.map((row) => row['number']));
      expect([table, pairs.size]).toEqual([table, documents.size]);
      expect([...numbers].toSorted((a, b) => Number(a) - Number(b))).toEqual(
        [...documents].map((_, place) => place + 1),
      );
    }
  });

  it.each([
    ['api::theme.theme', { name: 'Sleep', slug: 'sleep', kind: 'setting' }],
    ['api::organisation.organisation', { name: 'A new one', slug: 'a-new-one', kind: 'charity' }],
    ['api::page.page', { title: 'A new page', slug: 'a-new-page' }],
  ])('get one when they are made (%s), which nobody changes and none after them gets', async (type, fields) => {
    const editor = await Editor.signIn(cms.url);
    const numberOf = async (document: string) => Number(at(await contentOf(editor, type, document), 'number'));
    const first = await editor.write(type, { ...fields, number: 1 });
    const number = await numberOf(first);
    expect(number).toBeGreaterThan(3);
    await editor.change(type, first, { number: 1 });
    expect(await numberOf(first)).toBe(number);
    await editor.delete(type, first);
    const second = await editor.write(type, { ...fields, slug: 'another-one' });
    expect(await numberOf(second)).toBe(number + 1);
  });
});

describe('a database of the version before', () => {
  it('gets numbers in the order in which its entries were made, loses nothing, and is read anew by the publisher', async () => {
    const log = await nameOfLog();
    await cms.stop();
    const before = beforeNumbers(cms);
    await start();
    for (const [table, rows] of numberedRows(cms)) {
      expect(rows).toEqual(before.get(table)?.map((row) => ({ ...row, number: expect.any(Number) })));
      const documents = [...new Set(rows.map(({ document_id }) => document_id))];
      const given = rows.map((row) => [row.document_id, row['number']]);
      expect(given).toEqual(rows.map((row) => [row.document_id, documents.indexOf(row.document_id) + 1]));
    }
    expect(cms.output().match(/Gave \d+ entries of the type/g)).toHaveLength(NUMBERED.length);
    const renamed = await nameOfLog();
    expect(renamed).not.toBe(log);

    await cms.stop();
    await start();
    expect(cms.output()).not.toContain('entries of the type');
    expect(await nameOfLog()).toBe(renamed);
  }, 180_000);

  it('goes on counting where the old entries end', async () => {
    const editor = await Editor.signIn(cms.url);
    const words: Json = { word: 'Waymark', meaning: 'A sign on a path.' };
    const document = await editor.write('api::term.term', words);
    const terms = new Set(
      numberedRows(cms)
        .get('terms')
        ?.map(({ document_id }) => document_id),
    );
    expect(at(await contentOf(editor, 'api::term.term', document), 'number')).toBe(terms.size);
  });
});
