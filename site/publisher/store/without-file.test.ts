import { expect, it } from 'vitest';
import { withoutFile } from './without-file.ts';

it('takes a file out of an entry, with every part that is nothing without it', () => {
  const data = {
    title: 'A garden',
    cover: { file: 'gone' },
    plan: { file: 'kept' },
    image: { caption: 'A bench', file: { file: 'gone' } },
    media: [
      { caption: 'A film', file: { file: 'kept' }, captions: { file: 'gone' } },
      { caption: 'A path', file: { file: 'kept' } },
    ],
    sections: [{ items: [{ file: { file: 'gone' } }, { file: { file: 'kept' } }] }],
    files: [{ file: 'gone' }, { file: 'kept' }],
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'gone' }] }],
  };
  expect(withoutFile(data, 'gone')).toEqual({
    title: 'A garden',
    cover: null,
    plan: { file: 'kept' },
    image: null,
    media: [{ caption: 'A path', file: { file: 'kept' } }],
    sections: [{ items: [{ file: { file: 'kept' } }] }],
    files: [{ file: 'kept' }],
    body: data.body,
  });
});
