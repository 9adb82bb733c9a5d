import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import type { Json } from './support/json.ts';
import { PNG } from './support/pictures.ts';

const PAGE = 'api::page.page';
let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

const now = '2026-11-24T12:00:00.000Z';

/** A picture in a text, as the form puts it there. */
const picture: Json = {
  type: 'image',
  image: {
    name: 'a.png',
    url: '/uploads/a.png',
    width: 1,
    height: 1,
    hash: 'a',
    ext: '.png',
    mime: 'image/png',
    size: 1,
    provider: 'local',
    createdAt: now,
    updatedAt: now,
  },
  children: [{ type: 'text', text: '' }],
};
const paragraph: Json = { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] };

const pageOf = (slug: string, ...blocks: Json[]): Json => ({
  title: slug,
  slug,
  sections: [
    { __component: 'sections.rich-text', body: [paragraph] },
    { __component: 'sections.accordion', heading: 'Questions', items: [{ heading: 'Why?', body: blocks }] },
  ],
});

/** Puts a file into the media library, and answers its number there. */
async function uploaded(
  name: string,
  content: Uint8Array<ArrayBuffer>,
  mime: string,
  alternativeText = '',
): Promise<number> {
  const form = new FormData();
  form.append('fileInfo', JSON.stringify({ name, alternativeText }));
  form.append('files', new Blob([content], { type: mime }), name);
  const { body } = await editor.send('POST', '/upload', form);
  const [first] = Array.isArray(body) ? body : [];
  return typeof first === 'object' && first !== null && 'id' in first ? Number(first['id']) : 0;
}

const uploadedPicture = (words: string) => uploaded('bench.png', PNG, 'image/png', words);

/** A file of the demo, for tests that need a real one. */
const demoFile = (folder: string, name: string) =>
  Uint8Array.from(readFileSync(join(__dirname, '..', 'demo', 'files', folder, name)));

const publish = (document: string, fields: Json) =>
  editor.send('POST', `/content-manager/collection-types/${PAGE}/${document}/actions/publish`, fields);

describe('the publish gate', () => {
  it('refuses a picture inside a text, at its field, and says what to do', async () => {
    const fields = pageOf('with-picture', paragraph, picture);
    const document = await editor.write(PAGE, fields);
    const answer = await publish(document, fields);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: {
        message:
          'There is a picture inside this text (part 2). Remove it here, and add it as a picture of its own, where it can have alternative text.',
        details: { errors: [{ path: ['sections', '1', 'items', '0', 'body'] }] },
      },
    });
  });

  it('keeps the draft of what it refuses', async () => {
    const fields = pageOf('kept', picture);
    const document = await editor.write(PAGE, fields);
    await publish(document, fields);
    const kept = await editor.send('GET', `/content-manager/collection-types/${PAGE}/${document}`);
    expect(kept.body).toMatchObject({ data: { title: 'kept', status: 'draft' } });
  });

  it('leaves what was public as it was', async () => {
    const document = await editor.writeAndPublish(PAGE, pageOf('was-public', paragraph));
    await publish(document, pageOf('was-public', paragraph, picture));
    const { body } = await editor.send('GET', `/content-manager/collection-types/${PAGE}/${document}?status=published`);
    expect(body).toMatchObject({ data: { sections: [{}, { items: [{ body: [paragraph] }] }] } });
  });

  it('lets it go out once it is put right', async () => {
    const document = await editor.write(PAGE, pageOf('put-right', picture));
    expect((await publish(document, pageOf('put-right', paragraph))).status).toBe(200);
  });

  it('refuses a picture without words, and takes it with words, on its file, or as decoration', async () => {
    const [bare, described] = [await uploadedPicture(''), await uploadedPicture('A bench by the water')];
    const answerFor = async (slug: string, image: Json) => {
      const fields: Json = { title: slug, slug, sections: [{ __component: 'sections.image', image }] };
      return publish(await editor.write(PAGE, fields), fields);
    };
    expect((await answerFor('no-words', { file: bare })).body).toMatchObject({
      error: { details: { errors: [{ path: ['sections', '0', 'image', 'alternativeText'] }] } },
    });
    expect((await answerFor('own-words', { file: bare, alternativeText: 'A bench' })).status).toBe(200);
    expect((await answerFor('decoration', { file: bare, decorative: true })).status).toBe(200);
    expect((await answerFor('words-on-file', { file: described })).status).toBe(200);
  });

  it('refuses a video without captions and transcript, and takes it with them', async () => {
    const file = await uploaded('film.mp4', demoFile('film', 'bsl-placeholder.mp4'), 'video/mp4');
    const captions = await uploaded('film.vtt', demoFile('film', 'bsl-placeholder.vtt'), 'text/vtt');
    const answerFor = async (slug: string, video: Json) => {
      const fields: Json = { title: slug, slug, sections: [{ __component: 'sections.video', video }] };
      return publish(await editor.write(PAGE, fields), fields);
    };
    const paper = await uploaded('words.pdf', demoFile('documents', 'whats-next-summary.pdf'), 'application/pdf');
    expect((await answerFor('silent', { title: 'A film', file, transcript: [paragraph] })).body).toMatchObject({
      error: { details: { errors: [{ path: ['sections', '0', 'video', 'captions'] }] } },
    });
    expect((await answerFor('unwritten', { title: 'A film', file, captions })).body).toMatchObject({
      error: { details: { errors: [{ path: ['sections', '0', 'video', 'transcript'] }] } },
    });
    const onPaper = await answerFor('on-paper', { title: 'A film', file, captions: paper, transcript: [paragraph] });
    expect(onPaper.body).toMatchObject({
      error: {
        message: '“words.pdf” is no captions file, so nothing would be shown. Choose a WebVTT file (.vtt).',
        details: { errors: [{ path: ['sections', '0', 'video', 'captions'] }] },
      },
    });
    expect((await answerFor('captioned', { title: 'A film', file, captions, transcript: [paragraph] })).status).toBe(
      200,
    );
    expect((await answerFor('elsewhere', { title: 'A film', url: 'https://example.org/film' })).status).toBe(200);
  });

  it('refuses an address that the site uses itself', async () => {
    const document = await editor.write(PAGE, pageOf('findings', paragraph));
    expect((await publish(document, pageOf('findings', paragraph))).body).toMatchObject({
      error: { details: { errors: [{ path: ['slug'] }] } },
    });
  });

  it('holds for bulk actions too', async () => {
    const document = await editor.write(PAGE, pageOf('in-bulk', picture));
    const answer = await editor.send('POST', `/content-manager/collection-types/${PAGE}/actions/bulkPublish`, {
      documentIds: [document],
      locale: 'en',
    });
    expect(answer.status).toBe(400);
  });
});
