import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHER_TOKEN, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt } from './support/json.ts';
import { PNG } from './support/pictures.ts';
import { askAsPublisher } from './support/public-reader.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n';
const SRT = 'WEBVTT\n\n00:00:00,000 --> 00:00:01,000\nHello.\n';
const PAGE = '<!doctype html><html><body><script>alert(1)</script></body></html>';

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text));
}

describe('the media library', () => {
  test.each([
    [
      'an SVG with a script',
      'drawing.svg',
      SVG,
      'image/svg+xml',
      /“drawing.svg” cannot be uploaded: files of this kind are not taken/,
    ],
    ['an SVG that calls itself a PNG', 'drawing.png', SVG, 'image/png', /not a PNG picture.*choose another file/],
    ['a web page', 'page.html', PAGE, 'text/html', /“page.html” cannot be uploaded/],
    ['a web page that calls itself a PNG', 'page.png', PAGE, 'image/png', /not a PNG picture.*choose another file/],
    ['a web page that calls itself captions', 'page.vtt', PAGE, 'text/vtt', /“page.vtt” is not a WebVTT captions file/],
    [
      'a web page that calls itself a PDF',
      'page.pdf',
      PAGE,
      'application/pdf',
      /“page.pdf” is not a PDF document.*choose another file/,
    ],
    ['a web page without a kind', 'page', PAGE, 'application/octet-stream', /“page” cannot be uploaded/],
    ['a script', 'run.js', 'alert(1)', 'text/javascript', /“run.js” cannot be uploaded/],
    [
      'a program',
      'run.exe',
      'MZ',
      'application/octet-stream',
      /“run.exe” cannot be uploaded: files of this kind are not taken/,
    ],
  ])('refuses %s', async (_what, name, content, mime, words) => {
    const answer = await editor.upload(name, bytes(content), mime);
    expect(answer.status).toBe(400);
    expect(textAt(answer.body, 'error', 'message')).toMatch(words);
    expect(at((await editor.send('GET', '/upload/files')).body, 'results')).toEqual([]);
  });

  test('refuses a file that is too large for its kind, and says how large it may be', async () => {
    const answer = await editor.upload('captions.vtt', bytes(`WEBVTT\n\n${'x'.repeat(5_100_000)}`), 'text/vtt');
    expect(answer.status).toBe(400);
    expect(textAt(answer.body, 'error', 'message')).toMatch(
      /“captions.vtt” is too large: it has 6 MB, and a WebVTT captions file may have 5 MB/,
    );
  });

  test.each([
    ['an empty file', 'empty.png', '', 'image/png', /“empty.png” is empty: it has no content. Choose another file/],
    ['an SRT file that calls itself WebVTT', 'talk.vtt', SRT, 'text/vtt', /“talk.vtt” has a fault in line 3.*commas/],
    ['captions without a word', 'talk.vtt', 'WEBVTT\n', 'text/vtt', /“talk.vtt” has no captions in it/],
  ])('refuses %s', async (_what, name, content, mime, words) => {
    const answer = await editor.upload(name, bytes(content), mime);
    expect([answer.status, textAt(answer.body, 'error', 'message')]).toEqual([400, expect.stringMatching(words)]);
  });

  test.each([
    ['that is cut short', PNG.slice(0, 50), /“photo.png” cannot be read: a part of it is damaged or missing/],
    ['of 20,000 × 20,000', hugePicture(), /“photo.png” is too large: it has 20000 × 20000 pixels.* 400 megapixels/],
  ])('refuses a picture %s', async (_what, content, words) => {
    const answer = await editor.upload('photo.png', content, 'image/png');
    expect([answer.status, textAt(answer.body, 'error', 'message')]).toEqual([400, expect.stringMatching(words)]);
  });

  test.each([
    [`${'n'.repeat(300)}.png`, `${'n'.repeat(50)}.png`],
    [`${'Щ'.repeat(60)}.png`, `${'Щ'.repeat(50)}.png`],
    ['100 % of us.png', '100 % of us.png'],
    ['photo\u202Egnp.exe.png', 'photognp.exe.png'],
    ['a\u0007b\u0001.png', 'ab.png'],
    ['C: old, a/b?.png', 'C- old, a-b-.png'],
  ])('takes a file with a strange name: %j', async (name, tidy) => {
    const answer = await editor.upload(name, PNG, 'image/png');
    expect([answer.status, textAt(answer.body, 0, 'name')]).toEqual([201, tidy]);
    expect((await fetch(`${cms.url}${textAt(answer.body, 0, 'url')}`)).status).toBe(200);
    await editor.send('DELETE', `/upload/files/${idOf(answer.body)}`);
  });

  test('keeps no author of a PDF, and its title', async () => {
    const pdf = await PDFDocument.create();
    pdf.setTitle('What we heard');
    pdf.setAuthor('Jane Doe');
    pdf.addPage();
    const answer = await editor.upload('Jane.pdf', Uint8Array.from(await pdf.save()), 'application/pdf');
    const kept = await PDFDocument.load(
      await (await fetch(`${cms.url}${textAt(answer.body, 0, 'url')}`)).arrayBuffer(),
    );
    expect([kept.getTitle(), kept.getAuthor()]).toEqual(['What we heard', undefined]);
    await editor.send('DELETE', `/upload/files/${idOf(answer.body)}`);
  });

  test('takes none of several files in one request where one is bad, and names it', async () => {
    const form = new FormData();
    for (const [name, content] of [
      ['one.png', PNG],
      ['two.png', PNG.slice(0, 50)],
    ] as const)
      form.append('files', new Blob([content], { type: 'image/png' }), name);
    const answer = await editor.send('POST', '/upload', form);
    expect([answer.status, textAt(answer.body, 'error', 'message')]).toEqual([
      400,
      expect.stringMatching(/“two.png” cannot be read/),
    ]);
    expect(at((await editor.send('GET', '/upload/files')).body, 'results')).toEqual([]);
  });

  test('refuses to replace a picture by a file of another kind', async () => {
    const added = await editor.upload('good.png', PNG, 'image/png');
    const answer = await editor.upload('talk.vtt', bytes(CAPTIONS), 'text/vtt', idOf(added.body));
    expect([answer.status, textAt(answer.body, 'error', 'message')]).toEqual([
      400,
      expect.stringMatching(/“good.png” is a PNG picture, and can only be replaced by another/),
    ]);
    await editor.send('DELETE', `/upload/files/${idOf(added.body)}`);
  });

  test('refuses to replace a picture by something that is none', async () => {
    const added = await editor.upload('good.png', PNG, 'image/png');
    const answer = await editor.upload('good.png', bytes(PAGE), 'image/png', idOf(added.body));
    expect(answer.status).toBe(400);
    await editor.send('DELETE', `/upload/files/${idOf(added.body)}`);
  });

  test('takes captions', async () => {
    expect(await editor.upload('talk.vtt', bytes(CAPTIONS), 'text/vtt')).toMatchObject({ status: 201 });
  });
});

test('the media library fetches no file from an address, which would reach what only the machine can', async () => {
  for (const path of ['/upload/actions/upload-from-urls', '//upload/actions/Upload-From-Urls/']) {
    const answer = await editor.send('POST', path, { urls: ['http://0:4322/status', 'http://example.org/a.png'] });
    expect([path, answer.status]).toEqual([path, 404]);
  }
});

describe('media files', () => {
  let address: string;
  let plain: string;
  /** As it lies on disk: the media library has made it smaller. */
  let kept: Buffer;

  beforeAll(async () => {
    const added = await editor.upload('private.png', PNG, 'image/png');
    address = textAt(added.body, 0, 'url');
    plain = address.split('?')[0] ?? '';
    await editor.writeAndPublish('api::principle.principle', {
      ...{ title: 'Peer support', slug: 'peer-support', summary: 'Short.', order: 1 },
      image: { file: idOf(added.body), alternativeText: 'A point' },
    });
    const shown = await askAsPublisher(cms.url, '{ principles { image { file { url } } } }');
    expect(textAt(shown, 'data', 'principles', 0, 'image', 'file', 'url')).toBe(plain);
    kept = readFileSync(join(cms.folder, 'cms', plain));
  });

  test('lie in the data folder', () => {
    expect(kept.toString('latin1', 1, 4)).toBe('PNG');
  });

  test('can be seen in the admin panel, by an address that is signed', async () => {
    const list = await editor.send('GET', '/upload/files?filters[name]=private.png');
    const signed = textAt(list.body, 'results', 0, 'url');
    const answer = await fetch(`${cms.url}${signed}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(kept);
  });

  test('that something published uses can be fetched by the publisher, in parts too', async () => {
    const headers = { authorization: `Bearer ${PUBLISHER_TOKEN}` };
    const whole = await fetch(`${cms.url}${plain}`, { headers });
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(kept);
    const part = await fetch(`${cms.url}${plain}`, { headers: { ...headers, range: 'bytes=1-3' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 1-3/${kept.length}`,
      'PNG',
    ]);
  });

  test('are closed to everybody else', async () => {
    const future = address.replace(/expires=\d+/, `expires=${Date.now() + 9e9}`);
    const other = address.replace(plain, '/uploads/other.png');
    for (const path of [
      plain,
      `${plain}?expires=9999999999999`,
      `${plain}?expires=9999999999999&signature=00`,
      future,
      other,
    ]) {
      expect([path, (await fetch(`${cms.url}${path}`)).status]).toEqual([path, 403]);
    }
    expect((await fetch(`${cms.url}${plain}`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(403);
  });

  test.each([
    '/uploads/../cms.db',
    '/uploads/..%2fcms.db',
    '/uploads/%2e%2e/cms.db',
    '/cms.db',
    '/uploads/',
    '/uploads/.gitkeep',
  ])('are all that can be fetched: %s is not there', async (path) => {
    const answer = await fetch(`${cms.url}${path}`, { headers: { authorization: `Bearer ${PUBLISHER_TOKEN}` } });
    expect(answer.status).toBe(404);
  });
});

/** A PNG that says that it is very large, and holds nothing more. */
function hugePicture(): Uint8Array<ArrayBuffer> {
  const huge = Buffer.from(PNG);
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(20_000, 20);
  huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
  return Uint8Array.from(huge);
}

function idOf(body: unknown): number {
  const [file]: unknown[] = Array.isArray(body) ? body : [];
  if (typeof file === 'object' && file !== null && 'id' in file) return Number(file.id);
  throw new Error(`Expected a list of files, found ${JSON.stringify(body)}.`);
}
