import { beforeEach, expect, it } from 'vitest';
import type { ContentStore } from '../store/content-store.ts';
import { newStore, study } from '../store/testing/new-store.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { OverlaidStore } from './overlaid-store.ts';

let store: ContentStore;
let overlaid: OverlaidStore;

const principle = (id: string): StoredEntry => ({
  type: 'principle',
  locale: 'en',
  id,
  files: [],
  data: { slug: id, title: `Principle ${id}`, order: 1 },
});

beforeEach(async () => {
  const made = newStore();
  store = made.store;
  overlaid = new OverlaidStore(made.file, () => '2026-11-24');
  await put(principle('p'), study('a', { principles: ['p'] }), study('b', { principles: ['p'] }));
});

const put = (...entries: readonly StoredEntry[]) =>
  store.transaction(() => {
    for (const entry of entries) store.put(entry);
  });

/** The titles of the studies of a principle, and what stands at a slug, with some entries laid over the store. */
const seen = (entries: readonly StoredEntry[], slug = 'a') =>
  overlaid.with(entries, ({ content }) =>
    Promise.resolve({
      listed: content
        .list('case-study', { where: { principles: 'p' }, order: 'title' })
        .map(({ data }) => data['title']),
      found: content.entry('case-study', { slug })?.id,
      total: content.total('case-study', {}),
    }),
  );

const AS_IT_IS = { listed: ['Study a', 'Study b'], found: 'a', total: 2 };

it('shows an entry as it is laid over what is published, and nothing of it afterwards', async () => {
  const changed = study('a', { title: 'Study z', slug: 'another', principles: ['p'] });
  expect(await seen([changed], 'another')).toEqual({ listed: ['Study b', 'Study z'], found: 'a', total: 2 });
  expect(await seen([changed])).toMatchObject({ found: undefined });
  expect(await seen([])).toEqual(AS_IT_IS);
});

it('shows an entry that was never published, in lists too', async () => {
  const entry = study('c', { principles: ['p'] });
  expect(await seen([entry], 'c')).toEqual({ listed: ['Study a', 'Study b', 'Study c'], found: 'c', total: 3 });
  expect(await seen([], 'c')).toEqual({ ...AS_IT_IS, found: undefined });
});

it('leaves out what an entry points to and is not published, as publishing does', async () => {
  const entry = study('c', { principles: ['p', 'drafted'], place: { type: 'place', id: 'drafted' } });
  const data = await overlaid.with([entry], ({ content }) =>
    Promise.resolve(content.entry('case-study', { id: 'c' })?.data),
  );
  expect(data).toMatchObject({ principles: [{ type: 'principle', id: 'p' }], place: null });
});

it('lets one after another look, and forgets what was laid over where one fails', async () => {
  const failing = overlaid.with([study('c')], () => Promise.reject(new Error('The page cannot be made.')));
  const [, after] = await Promise.all([expect(failing).rejects.toThrow('cannot be made'), seen([])]);
  expect(after).toEqual(AS_IT_IS);
});

it('sees what was published meanwhile with the next look, and not within one', async () => {
  const titles = await overlaid.with([study('b', { title: 'Draft b' })], async ({ content }) => {
    await put(study('a', { title: 'Newer a', principles: ['p'] }));
    return content.list('case-study', { order: 'title' }).map(({ data }) => data['title']);
  });
  expect(titles).toEqual(['Draft b', 'Study a']);
  expect(await seen([])).toMatchObject({ listed: ['Newer a', 'Study b'] });
});

it('sees nothing of what is being written, and does not wait for it', async () => {
  await store.transaction(async () => {
    store.put(study('c', { principles: ['p'] }));
    expect(await seen([])).toEqual(AS_IT_IS);
  });
  expect(await seen([], 'c')).toMatchObject({ total: 3, found: 'c' });
});
