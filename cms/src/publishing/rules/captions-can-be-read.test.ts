import { expect, test } from 'vitest';
import type { EntryPart } from '../entry-content';
import { emptySite } from '../testing/empty-site';
import { captionsCanBeRead } from './captions-can-be-read';

const site = emptySite();
const file = { id: 1 };
const vtt = { name: 'words.vtt', hash: 'words', ext: '.vtt' };

const messageFor = async (value: EntryPart['value'], problem?: string, component = 'media.video' as const) => {
  const rule = captionsCanBeRead(() => Promise.resolve(problem));
  const parts: EntryPart[] = [{ path: ['media', '0'], component, value }];
  return (await rule({}, site, { fields: [], parts })).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test.each([
  [{ file, captions: vtt }, undefined, []],
  [{ file, captions: null }, undefined, []],
  [{ file: null, captions: vtt }, 'is broken', []],
  [{ file, captions: vtt }, 'is broken. Mend it', ['media.0.captions: “words.vtt” is broken. Mend it.']],
  [
    { file, captions: { ...vtt, name: 'words.pdf', ext: '.pdf' } },
    undefined,
    ['media.0.captions: “words.pdf” is no captions file, so nothing would be shown. Choose a WebVTT file (.vtt).'],
  ],
])('a video with %j, whose captions have the problem %j, is answered with %j', async (video, problem, messages) => {
  expect(await messageFor(video, problem)).toEqual(messages);
});

test('captions whose content is lost are refused with what to do', async () => {
  const parts: EntryPart[] = [{ path: [], component: 'media.video', value: { file, captions: vtt } }];
  expect(await captionsCanBeRead()({}, site, { fields: [], parts })).toMatchObject([
    { message: expect.stringContaining('Upload it again') },
  ]);
});
