import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, type Json } from './support/json.ts';
import { askAsPublisher } from './support/public-reader.ts';

const PLACE = 'api::place.place';

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

/** A place within another one, or within none. */
const within = (name: string, larger?: string): Json => ({
  name,
  slug: name.toLowerCase(),
  kind: 'council area',
  within: { set: larger === undefined ? [] : [{ documentId: larger, locale: 'en' }] },
});

/** What the public sees that a place is within: its name, or null. */
async function largerOf(document: string): Promise<Json | undefined> {
  const answer = await askAsPublisher(cms.url, `{ place(documentId: "${document}") { within { name } } }`);
  const place = at(answer, 'data', 'place');
  return at(place, 'within') === null ? null : at(place, 'within', 'name');
}

/** Publishes a place with these fields; answers what is refused, where it is. */
async function refusal(document: string, fields: Json): Promise<Json | undefined> {
  const address = `/content-manager/collection-types/${PLACE}/${document}/actions/publish`;
  const { status, body } = await editor.send('POST', address, fields);
  return status === 200 ? undefined : body;
}

/** A refusal at the field. */
const refused = (message: string) => ({ error: { status: 400, message, details: { errors: [{ path: ['within'] }] } } });

test('a place is within another one, and stays so when that one goes and comes back', async () => {
  const larger = await editor.writeAndPublish(PLACE, within('Scotland'));
  const smaller = await editor.writeAndPublish(PLACE, within('Tayside', larger));
  expect(await largerOf(smaller)).toBe('Scotland');
  await editor.unpublish(PLACE, larger);
  expect(await largerOf(smaller)).toBeNull();
  await editor.publish(PLACE, larger);
  expect(await largerOf(smaller)).toBe('Scotland');
  await editor.delete(PLACE, larger);
  expect(await largerOf(smaller)).toBeNull();
  expect(await refusal(smaller, within('Tayside'))).toBeUndefined();
});

test('a place is never within itself, at once or through others, and the field says so', async () => {
  const fife = await editor.writeAndPublish(PLACE, within('Fife'));
  const town = await editor.writeAndPublish(PLACE, within('Kirkcaldy', fife));
  expect(await refusal(fife, within('Fife', town))).toMatchObject(
    refused(
      'This would put “Fife” within itself: Fife → Kirkcaldy → Fife. Choose another place, or change what “Kirkcaldy” is within first.',
    ),
  );
  expect(await largerOf(fife)).toBeNull();
  expect(await refusal(fife, within('Fife', fife))).toMatchObject(
    refused('“Fife” cannot be within itself. Choose a larger place, or leave this empty.'),
  );
});

test('two drafts that are within each other are refused once the second of them is published', async () => {
  const first = await editor.write(PLACE, within('Moray'));
  const second = await editor.write(PLACE, within('Elgin', first));
  await editor.writeAndPublish(PLACE, within('Nairn'));
  expect(await refusal(first, within('Moray', second))).toBeUndefined();
  expect(await largerOf(first)).toBeNull();
  expect(await refusal(second, within('Elgin', first))).toMatchObject(
    refused(
      'This would put “Elgin” within itself: Elgin → Moray → Elgin. Choose another place, or change what “Moray” is within first.',
    ),
  );
  expect(await refusal(second, within('Elgin'))).toBeUndefined();
  expect(await largerOf(first)).toBe('Elgin');
});

test('a draft that is within itself can be discarded and put right', async () => {
  const place = await editor.writeAndPublish(PLACE, within('Angus'));
  const address = `/content-manager/collection-types/${PLACE}/${place}`;
  const saved = await editor.send('PUT', address, within('Angus', place));
  const discarded = await editor.send('POST', `${address}/actions/discard`, {});
  expect([saved.status, discarded.status]).toEqual([200, 200]);
  expect(await refusal(place, within('Angus'))).toBeUndefined();
});

test('two places never stand on one square of the map, and the field says which one is there', async () => {
  const tile: Json = { column: 4, row: 5 };
  const on = (name: string): Json => ({ name, slug: name.toLowerCase(), kind: 'health board', tile });
  const first = await editor.writeAndPublish(PLACE, on('Lothian'));
  const second = await editor.write(PLACE, on('Borders'));
  const message =
    '“Lothian” stands on this square already (column 4, row 5). Choose another square, or move that place first.';
  expect(await refusal(second, on('Borders'))).toMatchObject({
    error: { status: 400, message, details: { errors: [{ path: ['tile'], message }] } },
  });
  expect(await refusal(first, on('Lothian'))).toBeUndefined();
  await editor.unpublish(PLACE, first);
  expect(await refusal(second, on('Borders'))).toBeUndefined();
});
