import { describe, expect, it } from 'vitest';
import type { Change } from '../store/change.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { SmallPublisher } from '../pipeline/testing/small-publisher.ts';
import { smallSite } from '../pipeline/testing/small-site.ts';

const entryOf = (type: string, id: string, data: StoredEntry['data']): StoredEntry => ({
  type,
  id,
  locale: type === 'file' ? '' : 'en',
  data,
  files: [],
});
const garden = { slug: 'garden', title: 'A garden', summary: 'It helped.', createdAt: '2026-01-01', themes: [] };

const row = (document: string, event: Change['event'], type = 'api::case-study.case-study'): Change => ({
  sequence: 1,
  type,
  document,
  locale: 'en',
  event,
  at: '2026-11-24T08:00:00.000Z',
});

/** A site with a first page and one case study, published. */
async function published(): Promise<SmallPublisher> {
  const publisher = new SmallPublisher(smallSite);
  await publisher.change((store) => {
    store.put(entryOf('home', 'home', { title: 'Home' }));
    store.put(entryOf('case-study', 'garden', garden));
  });
  await publisher.publish({ whole: true });
  return publisher;
}

describe('what a change makes stale', () => {
  it('is the pages whose reads it changed, with the reasons in words', async () => {
    const publisher = await published();
    await publisher.change(
      (store) => void store.put(entryOf('case-study', 'garden', { ...garden, title: 'The garden' })),
    );
    const reason = ['case-study garden: title (changed by case-study garden)'];
    expect(publisher.queue.pages()).toEqual(
      new Map([
        ['/', reason],
        ['/case-studies/', reason],
        ['/case-studies/garden/', reason],
      ]),
    );
    publisher.close();
  });

  it('is nothing where no page looked at the changed field, or nothing changed', async () => {
    const publisher = await published();
    await publisher.change((store) => {
      store.put(entryOf('case-study', 'garden', { ...garden, learning: 'Rain gear did not last.' }));
      store.put(entryOf('home', 'home', { title: 'Home' }));
    });
    expect(publisher.queue.pages().size).toBe(0);
    publisher.close();
  });

  it('names at most three of the entries that changed an answer', async () => {
    const publisher = await published();
    await publisher.change((store) => {
      for (const id of ['a', 'b', 'c', 'd', 'e'])
        store.put(entryOf('case-study', id, { ...garden, slug: id, title: `Study ${id}` }));
    });
    expect(publisher.queue.pages().get('/')).toContain(
      'how many there are of case-study entries (changed by case-study a, case-study b, case-study c and 2 more)',
    );
    publisher.close();
  });

  it('calls entries by their ids, and by no words that may have to be forgotten', async () => {
    const publisher = await published();
    await publisher.change((store) => void store.remove(entryOf('case-study', 'garden', {})));
    const reasons = [...publisher.queue.pages().values()].flat();
    expect(reasons).toContain('the list of case-study entries by -createdAt (changed by case-study garden)');
    expect(reasons.join()).not.toContain(garden.title);
    publisher.close();
  });

  it('is still known after a restart', async () => {
    const publisher = await published();
    await publisher.change((store) => void store.put(entryOf('home', 'home', { title: 'Welcome' })));
    publisher.stalePages.reload();
    await publisher.publish();
    expect(publisher.rendered).toEqual(['/']);
    await publisher.publish();
    expect(publisher.rendered).toEqual([]);
    publisher.close();
  });
});

describe('a new day', () => {
  it('makes the pages stale that ask for the day, and no others', async () => {
    const publisher = await published();
    publisher.day = '2026-11-25';
    publisher.stalePages.dayChanged();
    expect(publisher.queue.pages()).toEqual(new Map([['/today/', ['it is another day']]]));
    await publisher.publish();
    publisher.stalePages.dayChanged();
    expect(publisher.queue.pages().size).toBe(0);
    publisher.close();
  });
});

describe('the entries that wait to be live', () => {
  it('are those that the change log tells of, with what happened and when', async () => {
    const publisher = await published();
    await publisher.change(
      (store) => void store.remove(entryOf('case-study', 'garden', {})),
      [row('garden', 'unpublish'), row('1', 'publish', 'api::secret.secret')],
    );
    expect(publisher.queue.entries()).toEqual([
      {
        type: 'case-study',
        locale: 'en',
        id: 'garden',
        name: 'case-study “A garden”',
        happened: 'unpublish',
        at: Date.parse('2026-11-24T08:00:00.000Z'),
        explained: true,
      },
    ]);
    publisher.close();
  });

  it('are also those that came out otherwise without a word, and are not explained', async () => {
    const publisher = await published();
    await publisher.change((store) => void store.put(entryOf('home', 'home', { title: 'Welcome' })));
    expect(publisher.queue.entries()).toMatchObject([
      { id: 'home', name: 'home “Welcome”', happened: 'found', explained: false },
    ]);
    publisher.close();
  });

  it('need no word of the media files that come with an entry', async () => {
    const publisher = await published();
    await publisher.change((store) => void store.put(entryOf('file', 'f', { name: 'f.jpg' })));
    expect(publisher.queue.entries()).toMatchObject([{ id: 'f', explained: true }]);
    publisher.close();
  });

  it('wait since the first of several changes, and for the last', async () => {
    const publisher = await published();
    const put = (title: string, at: string) =>
      publisher.change(
        (store) => void store.put(entryOf('home', 'home', { title })),
        [{ ...row('home', 'publish', 'api::home.home'), at }],
      );
    await put('Welcome', '2026-11-24T08:00:00.000Z');
    await put('Good morning', '2026-11-24T08:30:00.000Z');
    expect(publisher.queue.entries()).toMatchObject([
      { name: 'home “Good morning”', at: Date.parse('2026-11-24T08:00:00.000Z') },
    ]);
    publisher.close();
  });
});
