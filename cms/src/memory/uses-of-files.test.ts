import { expect, test } from 'vitest';
import { usesFile } from './uses-of-files';

const FIELDS = new Map([
  ['file', { multiple: true }],
  ['poster', { multiple: false }],
]);

test.each<[string, unknown, boolean]>([
  ['in a field of its own', { file: 12 }, true],
  ['in a part', { image: { file: 12, caption: 'Tea' } }, true],
  [
    'in one of several sections',
    { sections: [{ __component: 'a' }, { __component: 'b', video: { poster: 12 } }] },
    true,
  ],
  ['in a list of files', { file: [3, 12] }, true],
  ['in another language of what was deleted', { versions: [{ data: {} }, { data: { image: { file: 12 } } }] }, true],
  ['not where another file is', { file: 120, image: { file: 1 } }, false],
  ['not where there is none', { file: null, image: null, sections: [] }, false],
  ['not where a number is something else', { order: 12, title: '12', numbers: [12] }, false],
  ['not in what was erased', null, false],
])('a file is used %s', (_name, content, uses) => {
  expect(usesFile(content, new Set([12]), FIELDS)).toBe(uses);
});
