import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIST_LIMIT } from '@waymark/shared-types';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at } from './support/json.ts';
import { askAsPublisher } from './support/public-reader.ts';
import { runScript } from './support/run-script.ts';

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

test('lists keep all of 12 related entries, in their order', async () => {
  const principles: string[] = [];
  for (let number = 12; number > 0; number -= 1) {
    principles.push(
      await editor.writeAndPublish('api::principle.principle', {
        title: `P${number}`,
        slug: `p-${number}`,
        summary: 'Short.',
        order: number,
      }),
    );
  }
  const connect = principles.map((documentId) => ({ documentId, locale: 'en' }));
  await editor.writeAndPublish('api::action.action', {
    title: 'Twelve',
    slug: 'twelve',
    summary: 'Short.',
    order: 1,
    principles: { connect },
  });
  const answer = await askAsPublisher(
    cms.url,
    '{ actions(filters: { slug: { eq: "twelve" } }) { principles { documentId } } }',
  );
  expect(at(answer, 'data', 'actions', 0, 'principles')).toEqual(principles.map((documentId) => ({ documentId })));
});

test('lists keep repeated parts in the order that the editor gave them, also after they are changed and published again', async () => {
  const changes = (...words: string[]) =>
    words.map((what, index) => ({ edition: index + 1, date: '2026-01-01', what }));
  const report = await editor.writeAndPublish('api::report.report', {
    title: 'Report',
    slug: 'report',
    summary: 'Short.',
    edition: 3,
    publishedOn: '2026-01-01',
    changes: changes('first', 'second', 'third'),
  });
  await editor.publish('api::report.report', report, {
    edition: 4,
    changes: changes('third', 'first', 'second', 'fourth'),
  });
  const answer = await askAsPublisher(cms.url, '{ reports { changes { what } } }');
  expect(at(answer, 'data', 'reports', 0, 'changes')).toEqual(
    ['third', 'first', 'second', 'fourth'].map((what) => ({ what })),
  );
});

test('lists are cut at the limit whatever is asked for, and tell how many there are', async () => {
  await runScript(cms, 'import-redirects.cjs', String(LIST_LIMIT + 5));
  for (const pagination of ['{}', '{ limit: -1 }', '{ pageSize: 100000 }']) {
    const answer = await askAsPublisher(
      cms.url,
      `{ redirects_connection(pagination: ${pagination}) { nodes { from } pageInfo { total } } }`,
    );
    expect(at(answer, 'data', 'redirects_connection', 'nodes')).toHaveLength(LIST_LIMIT);
    expect(at(answer, 'data', 'redirects_connection', 'pageInfo', 'total')).toBe(LIST_LIMIT + 5);
  }
});
