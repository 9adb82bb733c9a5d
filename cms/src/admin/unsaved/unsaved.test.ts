import { describe, expect, test, vi } from 'vitest';
import { entryOf, forgetOldForms, keepForm, keptForm, keyOf, leftBehind } from './kept-forms';
import { leftInWords } from './left-in-words';
import { BASED_ON, watchRequests, writtenBy } from './requests';
import { claim, openTabs } from './tab';
import { basedOn, noteOpen, overwriteOthers } from './versions';

const STORY = 'api::case-study.case-study';
const at = (rest: string) => `http://localhost:1337/content-manager/${rest}`;

describe('what a request writes', () => {
  test.each([
    ['POST', `collection-types/${STORY}?locale=en`, { model: STORY, document: undefined }],
    ['POST', `collection-types/${STORY}/actions/publish`, { model: STORY, document: undefined }],
    ['PUT', `collection-types/${STORY}/abc123`, { model: STORY, document: 'abc123' }],
    ['POST', `collection-types/${STORY}/abc123/actions/publish?x=1`, { model: STORY, document: 'abc123' }],
    ['PUT', 'single-types/api::site.site', { model: 'api::site.site', document: undefined }],
    ['GET', `collection-types/${STORY}/abc123`, undefined],
    ['POST', `collection-types/${STORY}/abc123/actions/discard`, undefined],
    ['POST', `collection-types/${STORY}/actions/bulkPublish`, undefined],
    ['POST', 'uid/generate', undefined],
  ])('%s %s', (method, path, written) => {
    expect(writtenBy(method, at(path))).toEqual(written);
  });

  test('is told with the version that the form is based on, and heard of once it is written', async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response('{}')));
    const target = { fetch };
    const onSaved = vi.fn();
    watchRequests({ basedOn: () => '2026-11-29T14:00:00.000Z', onSaved }, target);
    const url = at(`collection-types/${STORY}/abc123`);
    await (target.fetch as unknown as typeof window.fetch)(url, { method: 'PUT', headers: { a: 'b' } });
    const [, init] = fetch.mock.calls[0] as unknown as [string, { headers: Headers }];
    expect(init.headers.get(BASED_ON)).toBe('2026-11-29T14:00:00.000Z');
    expect(init.headers.get('a')).toBe('b');
    expect(onSaved).toHaveBeenCalledExactlyOnceWith({ model: STORY, document: 'abc123' });
  });

  test('is written once where somebody clicks twice, and again where it was refused or is another', async () => {
    const fetch = vi.fn(() =>
      Promise.resolve(new Response('{"data":1}', { status: fetch.mock.calls.length === 1 ? 400 : 200 })),
    );
    const target = { fetch };
    watchRequests({ basedOn: () => undefined, onSaved: () => undefined }, target);
    const write = (body: string) =>
      (target.fetch as unknown as typeof window.fetch)(at(`collection-types/${STORY}`), { method: 'POST', body });
    expect((await write('{"title":"A"}')).status).toBe(400);
    const [one, other] = await Promise.all([write('{"title":"A"}'), write('{"title":"A"}')]);
    expect([await one.text(), await other.text()]).toEqual(['{"data":1}', '{"data":1}']);
    await write('{"title":"A"}');
    expect(fetch).toHaveBeenCalledTimes(2);
    await write('{"title":"B"}');
    expect(fetch).toHaveBeenCalledTimes(3);
    await write('{"title":"A"}');
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  test.each([
    ['written where that is meant', true, 200, 1],
    ['kept where it is not, and refused as what a form holds', false, 400, 0],
  ])('that has to be asked about first is %s', async (_name, isMeant, status, times) => {
    const fetch = vi.fn(() => Promise.resolve(new Response('{}')));
    const target = { fetch };
    const mayWrite = vi.fn(() => Promise.resolve(isMeant));
    watchRequests({ basedOn: () => undefined, onSaved: () => undefined, mayWrite }, target);
    const write = () =>
      (target.fetch as unknown as typeof window.fetch)(at(`collection-types/${STORY}/abc123`), {
        method: 'PUT',
        body: '{"a":1}',
      });
    const [answer] = await Promise.all([write(), write()]);
    expect(mayWrite).toHaveBeenCalledExactlyOnceWith({ model: STORY, document: 'abc123' }, '{"a":1}');
    expect(answer.status).toBe(status);
    expect(fetch).toHaveBeenCalledTimes(times);
  });

  test('is not heard of where it was refused', async () => {
    const target = { fetch: () => Promise.resolve(new Response('{}', { status: 400 })) };
    const onSaved = vi.fn();
    watchRequests({ basedOn: () => undefined, onSaved }, target);
    await (target.fetch as unknown as typeof window.fetch)(at(`collection-types/${STORY}`), { method: 'POST' });
    expect(onSaved).not.toHaveBeenCalled();
  });
});

test('a form tells its version until it is closed, and not where somebody chose to write over others', () => {
  const written = { model: STORY, document: 'abc123' };
  const close = noteOpen(written, 'a', '2026-11-29T14:00:00.000Z');
  expect(basedOn(written)).toBe('2026-11-29T14:00:00.000Z');
  overwriteOthers(written);
  expect(basedOn(written)).toBeUndefined();
  noteOpen(written, 'a', '2026-11-29T15:00:00.000Z');
  close();
  expect(basedOn(written)).toBe('2026-11-29T15:00:00.000Z');
});

/** What a browser keeps, as far as it is needed here. */
class Kept extends Map<string, string> {
  get length() {
    return this.size;
  }
  key = (index: number) => [...this.keys()][index] ?? null;
  getItem = (key: string) => this.get(key) ?? null;
  setItem = (key: string, value: string) => void this.set(key, value);
  removeItem = (key: string) => void this.delete(key);
}

test('what was typed is kept for a month, each person’s apart, and nonsense counts as nothing', () => {
  const storage = new Kept() as unknown as Storage;
  const now = Date.UTC(2026, 10, 29);
  const key = keyOf(entryOf('1', STORY, undefined), 'a');
  keepForm(key, { values: { title: 'Tea' }, at: now, basedOn: '' }, storage);
  expect(keptForm(key, storage, now + 1000)?.values).toEqual({ title: 'Tea' });
  expect(keptForm(keyOf(entryOf('2', STORY, undefined), 'a'), storage, now)).toBeUndefined();
  storage.setItem(keyOf(entryOf('3', STORY, 'x'), 'a'), '{"values":3}');
  storage.setItem('somebody else’s', 'stays');
  forgetOldForms(storage, now + 31 * 24 * 3600 * 1000);
  expect(storage.length).toBe(1);
});

test('what a tab left behind is found once the tab is gone, the newest first, and of the same entry alone', () => {
  const storage = new Kept() as unknown as Storage;
  const now = Date.UTC(2026, 10, 29);
  const entry = entryOf('1', STORY, undefined);
  const keep = (key: string, at: number) => keepForm(key, { values: {}, at, basedOn: '' }, storage);
  keep(keyOf(entry, 'gone'), now - 2000);
  keep(keyOf(entry, 'gone later'), now - 1000);
  keep(keyOf(entry, 'open'), now);
  keep(keyOf(entryOf('1', STORY, 'abc'), 'gone'), now);
  keep(keyOf(entryOf('2', STORY, undefined), 'gone'), now);
  const left = leftBehind(entry, new Set(['open']), storage, now);
  expect(left.map(({ key }) => key)).toEqual([keyOf(entry, 'gone later'), keyOf(entry, 'gone')]);
});

/** The locks of a browser, as far as they are needed here. */
class Locks {
  readonly held: { name: string }[] = [];
  query = () => Promise.resolve({ held: this.held });
  request = (name: string, _options: unknown, callback: (lock: unknown) => unknown) => {
    const isFree = !this.held.some((lock) => lock.name === name);
    if (isFree) this.held.push({ name });
    return Promise.resolve(callback(isFree ? { name } : null));
  };
}

test('a tab keeps its name when it is loaded again, and a copy of a tab gets a name of its own', async () => {
  const storage = new Kept() as unknown as Storage;
  const name = await claim(storage, new Locks() as unknown as LockManager);
  const locks = new Locks() as unknown as LockManager;
  expect(await claim(storage, locks)).toBe(name);
  const copy = new Kept([...(storage as unknown as Kept)]) as unknown as Storage;
  const other = await claim(copy, locks);
  expect(other).not.toBe(name);
  expect(await openTabs(locks)).toEqual(new Set([name, other]));
});

test('what was left is said with its name, where it had one, and with the day', () => {
  const at = new Date(2026, 10, 24, 14, 2).getTime();
  expect(leftInWords(at, true, 'Soup on Sundays')).toBe(
    'You began “Soup on Sundays” on Tuesday 24 November at 14:02, and did not save it.',
  );
  expect(leftInWords(at, true, ' ')).toBe('You began a new one on Tuesday 24 November at 14:02, and did not save it.');
  expect(leftInWords(at, true, 'x'.repeat(300))).toContain(`“${'x'.repeat(80)}…”`);
  expect(leftInWords(at, false, 'Soup')).toContain('You changed this on Tuesday 24 November at 14:02 in another tab');
});
