import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONSENT, ConsentDesk, picture, quote, STORY, to, type Given } from './support/consents.ts';
import { at } from './support/json.ts';
import { binned, inBin, versionAt, versions } from './support/memory.ts';

let desk: ConsentDesk;

beforeAll(async () => void (desk = await ConsentDesk.open()));

afterAll(() => desk.cms.remove());

test.each([
  ['withdrawn', (given: Given) => desk.withdraw(given)],
  ['deleted', (given: Given) => desk.editor.send('DELETE', `/content-manager/collection-types/${CONSENT}/${given.id}`)],
])('of what rested on a consent nothing is kept once that is %s', async (_name, act) => {
  const [given, anew] = [await desk.consent(), await desk.consent()];
  const marker = desk.marker();
  const image = picture(await desk.upload('shown.png'), marker, given);
  const own = { consent: to(given.id), image, quotes: [quote(marker, given)] };
  const { id: deleted } = await desk.publishStory(marker, own);
  await desk.editor.delete(STORY, deleted);
  const { id: story } = await desk.publishStory(marker, { consent: to(given.id) });
  await desk.editor.publish(STORY, story, { title: 'Anew', summary: 'Anew.', need: [], consent: to(anew.id) });
  const version = await versionAt(desk.editor, STORY, story, 1);
  const entry = await binned(desk.editor, `Story ${marker}`);
  expect(JSON.stringify((await desk.editor.send('GET', version)).body)).toContain(marker);
  expect((await act(given)).status).toBe(200);
  for (const [method, path] of [
    ['GET', version],
    ['POST', version],
    ['POST', entry],
  ] as const) {
    const { status, body } = await desk.editor.send(method, path);
    expect([status, at(body, 'error', 'message')]).toEqual([400, expect.stringContaining('was erased')]);
  }
  expect((await versions(desk.editor, STORY, story)).map((one) => at(one, 'isErased'))).toEqual([false, true]);
  expect(await inBin(desk.editor, `Story ${marker}`)).toBeNull();
  const kept = await desk.inDatabase((database) =>
    Promise.all(['kept_versions', 'deleted_entries'].map(async (table) => await database(table))),
  );
  expect(JSON.stringify(kept)).not.toContain(marker);
  expect(await desk.bulk('CaseStudiesDocument')).toContain('Anew');
});

test('of what only used a picture of a withdrawn consent, no version is kept either, and of what used another one is', async () => {
  const given = await desk.consent();
  const [marker, other] = [desk.marker(), desk.marker()];
  const [shown, free] = [await desk.upload('shown.png'), await desk.upload('free.png')];
  await desk.publishStory('with', { image: picture(shown, marker, given) });
  const { id: story } = await desk.publishStory(marker, { image: picture(shown, marker) });
  await desk.editor.publish(STORY, story, { title: 'Without', summary: 'Without.', need: [], image: null });
  const { id: deleted } = await desk.publishStory(marker, { image: picture(shown, marker) });
  await desk.editor.delete(STORY, deleted);
  const { id: innocent } = await desk.publishStory(other, { image: picture(free, other) });
  await desk.editor.publish(STORY, innocent, { title: 'Another', summary: 'Another.', image: null });
  await desk.withdraw(given);
  expect((await versions(desk.editor, STORY, story)).map((one) => at(one, 'isErased'))).toEqual([false, true]);
  expect((await versions(desk.editor, STORY, innocent)).map((one) => at(one, 'isErased'))).toEqual([false, false]);
  const kept = await desk.inDatabase((database) =>
    Promise.all(['kept_versions', 'deleted_entries'].map(async (table) => await database(table))),
  );
  expect(JSON.stringify(kept)).not.toContain(marker);
  expect(JSON.stringify(kept)).toContain(other);
});
