import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHER_TOKEN, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { PNG } from './support/pictures.ts';
import { askAsPublisher } from './support/public-reader.ts';

const PAGE = 'api::page.page';
const PRINCIPLE = 'api::principle.principle';
const CONSENT = 'api::consent.consent';

interface Uploaded {
  id: number;
  document: string;
  /** Without a signature. */
  path: string;
  signed: string;
}

let cms: RunningCms;
let editor: Editor;
let count = 0;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

async function upload(name: string): Promise<Uploaded> {
  const { body } = await editor.upload(name, PNG, 'image/png');
  const signed = textAt(body, 0, 'url');
  return {
    id: Number(at(body, 0, 'id')),
    document: textAt(body, 0, 'documentId'),
    path: signed.split('?')[0] ?? '',
    signed,
  };
}

function principle(image: Json): Json {
  count += 1;
  return { title: `Principle ${count}`, slug: `principle-${count}`, summary: 'Short.', order: count, image };
}

const picture = ({ id }: Uploaded): Json => ({ file: id, alternativeText: 'A point' });

/** A page that offers a file for download, in a part within a part. */
const pageWith = ({ id }: Uploaded): Json => ({
  title: 'Papers',
  slug: `papers-${id}`,
  sections: [
    { __component: 'sections.downloads', heading: 'Papers', items: [{ title: 'One', language: 'en', file: id }] },
  ],
});

const deletion = async ({ id }: Uploaded): Promise<[number, Json]> => {
  const answer = await editor.send('DELETE', `/upload/files/${id}`);
  return [answer.status, at(answer.body, 'error', 'message')];
};

const inFolder = ({ path }: Uploaded) => existsSync(join(cms.folder, 'cms', path));

const asPublisher = async (path: string): Promise<number> =>
  (await fetch(`${cms.url}${path}`, { headers: { authorization: `Bearer ${PUBLISHER_TOKEN}` } })).status;

const asked = (documents: string[]) =>
  askAsPublisher(
    cms.url,
    'query ($ids: [ID]) { uploadFiles_connection(filters: { documentId: { in: $ids } }) { nodes { name } pageInfo { total } } }',
    { ids: documents },
  );

describe('a media file that entries use', () => {
  test('is not deleted, and the error lists what uses it; out of all of them it can be deleted', async () => {
    const file = await upload('bench.png');
    const draft = await editor.write(PRINCIPLE, principle(picture(file)));
    const page = await editor.writeAndPublish(PAGE, pageWith(file));
    const [status, message] = await deletion(file);
    expect([status, message]).toEqual([
      400,
      `“bench.png” is used by Principle “Principle ${count}” (draft); Page “Papers” (draft, published). Take it out there first, and publish where it is published; or replace the file by another. Nothing was deleted.`,
    ]);
    expect(inFolder(file)).toBe(true);

    await editor.change(PRINCIPLE, draft, { image: null });
    await editor.change(PAGE, page, { sections: [] });
    expect((await deletion(file))[1]).toMatch(/is used by Page “Papers” \(published\)\./);
    await editor.publish(PAGE, page, { title: 'Papers', slug: `papers-${file.id}`, sections: [] });
    expect(await deletion(file)).toEqual([200, null]);
    expect(inFolder(file)).toBe(false);
  });

  test('can be deleted when those entries are', async () => {
    const file = await upload('gone.png');
    const [one, two] = [
      await editor.writeAndPublish(PRINCIPLE, principle(picture(file))),
      await editor.write(PAGE, pageWith(file)),
    ];
    await editor.delete(PRINCIPLE, one);
    expect((await deletion(file))[1]).toMatch(/is used by Page “Papers” \(draft\)\./);
    await editor.delete(PAGE, two);
    expect(await deletion(file)).toEqual([200, null]);
  });

  test('is not held back by a row that a deleted entry left behind', async () => {
    const file = await upload('stale.png');
    const database = new Database(join(cms.folder, 'cms', 'cms.db'));
    database
      .prepare('INSERT INTO files_related_mph (file_id, related_id, related_type, field) VALUES (?, 987654, ?, ?)')
      .run(file.id, 'media.image', 'file');
    database
      .prepare('INSERT INTO files_related_mph (file_id, related_id, related_type, field) VALUES (?, 987654, ?, ?)')
      .run(file.id, CONSENT, 'record');
    database.close();
    expect(await deletion(file)).toEqual([200, null]);
  });

  test('is told without the name of a consent record, which not everybody may know', async () => {
    const file = await upload('signed.png');
    await editor.write(CONSENT, { reference: 'C-0042', givenOn: '2026-01-01' });
    // As it was before signed forms had a folder of their own, and as it is until the next start.
    const database = new Database(join(cms.folder, 'cms', 'cms.db'));
    database
      .prepare(
        `insert into files_related_mph (file_id, related_id, related_type, field, "order")
         select ?, id, ?, 'record', 1 from consents where reference = 'C-0042'`,
      )
      .run(file.id, CONSENT);
    database.close();
    expect((await deletion(file))[1]).toMatch(/“signed.png” is used by an entry of the type “Consent”\. Take/);
  });

  test('is not deleted among many, nor are the others then', async () => {
    const [used, unused] = [await upload('used.png'), await upload('unused.png')];
    await editor.write(PAGE, pageWith(used));
    const both = { fileIds: [unused.id, used.id] };
    const answer = await editor.send('POST', '/upload/actions/bulk-delete', both);
    expect([answer.status, at(answer.body, 'error', 'message')]).toEqual([
      400,
      expect.stringMatching(/^“used.png” is used by Page “Papers” \(draft\)\..* Nothing was deleted\.$/),
    ]);
    expect([used, unused].map(inFolder)).toEqual([true, true]);
    expect(await editor.send('POST', '/upload/actions/bulk-delete', { fileIds: [unused.id] })).toMatchObject({
      status: 200,
    });
    expect([used, unused].map(inFolder)).toEqual([true, false]);
  });

  test('is not deleted with its folder, which stays as it is', async () => {
    const made = await editor.send('POST', '/upload/folders', { name: 'Album', parent: null });
    const folder = Number(at(made.body, 'data', 'id'));
    const [used, unused] = [await upload('in-album.png'), await upload('also-in-album.png')];
    await editor.write(PAGE, pageWith(used));
    const move = { fileIds: [used.id, unused.id], destinationFolderId: folder };
    expect(await editor.send('POST', '/upload/actions/bulk-move', move)).toMatchObject({ status: 200 });
    const answer = await editor.send('POST', '/upload/actions/bulk-delete', { folderIds: [folder] });
    expect([answer.status, at(answer.body, 'error', 'message')]).toEqual([
      400,
      expect.stringMatching(/^“in-album.png” is used by Page “Papers” \(draft\)\./),
    ]);
    expect([used, unused].map(inFolder)).toEqual([true, true]);
    expect((await editor.send('GET', `/upload/folders/${folder}`)).status).toBe(200);
  });

  test('can be replaced', async () => {
    const file = await upload('old.png');
    await editor.writeAndPublish(PRINCIPLE, principle(picture(file)));
    expect(await editor.upload('new.png', PNG, 'image/png', file.id)).toMatchObject({ status: 200 });
    expect(await asPublisher(file.path)).toBe(200);
  });

  test('leaves nothing in the folder when it is deleted', async () => {
    const before = readdirSync(join(cms.folder, 'cms', 'uploads'));
    const large = await editor.upload('large.png', largePicture(), 'image/png');
    expect(readdirSync(join(cms.folder, 'cms', 'uploads'))).toHaveLength(before.length + 2);
    await editor.send('DELETE', `/upload/files/${Number(at(large.body, 0, 'id'))}`);
    expect(readdirSync(join(cms.folder, 'cms', 'uploads'))).toEqual(before);
  });

  test('can be deleted where its bytes are gone already', async () => {
    const file = await upload('lost.png');
    rmSync(join(cms.folder, 'cms', file.path));
    expect(await deletion(file)).toEqual([200, null]);
  });
});

describe('the publisher’s token', () => {
  test('reads a file only while something published uses it', async () => {
    const file = await upload('story.png');
    expect(await asPublisher(file.path)).toBe(403);
    const fields = principle(picture(file));
    const document = await editor.write(PRINCIPLE, fields);
    expect(await asPublisher(file.path)).toBe(403);
    expect(await asked([file.document])).toEqual(listOf());
    await editor.publish(PRINCIPLE, document, fields);
    expect(await asPublisher(file.path)).toBe(200);
    expect(await asked([file.document])).toEqual(listOf('story.png'));
    await editor.unpublish(PRINCIPLE, document);
    expect(await asPublisher(file.path)).toBe(403);
    expect(await asked([file.document])).toEqual(listOf());
    expect((await fetch(`${cms.url}${file.signed}`)).status).toBe(200);
  });

  test('never reads the file of a consent record', async () => {
    const file = await upload('consent-form.png');
    await editor.write(CONSENT, { reference: 'C-0043', givenOn: '2026-01-01', record: file.id });
    expect(await asPublisher(file.path)).toBe(403);
    expect(await asked([file.document])).toEqual(listOf());
  });

  test.each([
    '{ uploadFiles_connection { nodes { name } pageInfo { total } } }',
    '{ uploadFiles_connection(filters: { name: { contains: "e" } }) { nodes { name } pageInfo { total } } }',
    '{ uploadFiles_connection(filters: { or: [{ mime: { ne: "x" } }] }) { nodes { name } pageInfo { total } } }',
    '{ uploadFiles_connection(filters: { documentId: { notIn: ["x"] } }) { nodes { name } pageInfo { total } } }',
  ])('cannot list files that it cannot name: %s', async (query) => {
    expect(await askAsPublisher(cms.url, query)).toEqual(listOf());
  });

  test.each(['{ uploadFiles { name } }', '{ uploadFile(documentId: "x") { name } }'])(
    'has no other way to them: %s',
    async (query) => {
      expect(textAt(await askAsPublisher(cms.url, query), 'errors', 0, 'message')).toMatch(/Cannot query field/);
    },
  );
});

const listOf = (...names: string[]) => ({
  data: { uploadFiles_connection: { nodes: names.map((name) => ({ name })), pageInfo: { total: names.length } } },
});

/** A PNG of 400 by 300 points, large enough that the media library makes a thumbnail of it. */
function largePicture(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(LARGE_PICTURE, 'base64'));
}

const LARGE_PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAZAAAAEsCAIAAABi1XKVAAAC+ElEQVR42u3UQQ0AAAjEsPOEFizgXwI6IE2qYI+lpgFOiASAYQEYFmBYAIYFYFiAYQEYFoBhAYYFYFgAhgUYFoBhARgWYFgAhgVgWIBhARgWgGEBhgVgWACGBRgWgGEBGBZgWACGBRiWCoBhARgWYFgAhgVgWIBhARgWgGEBhgVgWACGBRgWgGEBGBZgWACGBWBYgGEBGBaAYQGGBWBYAIYFGBaAYQEYFmBYAIYFGJYKgGEBGBZgWACGBWBYgGEBGBaAYQGGBWBYAIYFGBaAYQEYFmBYAIYFYFiAYQEYFoBhAYYFYFgAhgUYFoBhARgWYFgAhgUYFoBhARgWYFgAhgVgWIBhARgWgGEBhgVgWACGBRgWgGEBGBZgWACGBWBYgGEBGBaAYQGGBWBYAIYFGBaAYQEYFmBYAIYFGBaAYQEYFmBYAIYFYFiAYQEYFoBhAYYFYFgAhgUYFoBhARgWYFgAhgVgWIBhARgWgGEBhgVgWACGBRgWgGEBGBZgWACGBRgWgGEBGBZgWACGBWBYgGEBGBaAYQGGBWBYAIYFGBaAYQEYFmBYAIYFYFiAYQEYFoBhAYYFYFgAhgUYFoBhARgWYFgAhgUYFoBhARgWYFgAhgVgWIBhARgWgGEBhgVgWACGBRgWgGEBGBZgWACGBWBYgGEBGBaAYQGGBWBYAIYFGBaAYQEYFmBYAIYFGBaAYQEYFmBYAIYFYFiAYQEYFoBhAYYFYFgAhgUYFoBhARgWYFgAhgVgWIBhARgWgGEBhgVgWACGBRgWgGEBGBZgWACGBRgWgGEBGBZgWACGBWBYgGEBGBaAYQGGBWBYAIYFGBaAYQEYFmBYAIYFYFiAYQEYFoBhAYYFYFgAhgUYFoBhAYYlAWBYAIYFGBaAYQEYFmBYAIYFYFiAYQEYFoBhAYYFYFgAhgUYFoBhARgWYFgAhgVgWIBhARgWgGEBhgVgWACGBRgWgGEBhqUCYFgAhgUYFoBhARgWYFgAhgVgWIBhARgWgGEBny3OOeP+l3QMbQAAAABJRU5ErkJggg==';
