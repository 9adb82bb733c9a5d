import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredEntry } from '../store/stored-entry.ts';
import { entryOf } from '../store/testing/entry-of.ts';
import { SmallPublisher } from './testing/small-publisher.ts';
import { smallSite } from './testing/small-site.ts';

const garden = { slug: 'garden', title: 'A garden', summary: 'It helped.', createdAt: '2026-01-01', themes: [] };
const walks = { ...garden, slug: 'walks', title: 'Walks' };

let publisher: SmallPublisher;

/** The pictures of the public site, by the path and the content of each. */
const pictures = () => Object.entries(publisher.files()).filter(([path]) => path.startsWith('media/share/'));

/** Publishes a case study as it is now. */
async function say(id: string, data: StoredEntry['data'] | undefined): Promise<void> {
  await publisher.change((store) => {
    if (data) store.put(entryOf('case-study', id, data));
    else store.remove({ type: 'case-study', locale: 'en', id });
  });
  await publisher.publish();
}

beforeEach(async () => {
  publisher = new SmallPublisher(smallSite);
  await publisher.change((store) => {
    store.put(entryOf('home', 'home', { title: 'Home' }));
    store.put(entryOf('case-study', 'garden', garden));
    store.put(entryOf('case-study', 'walks', walks));
  });
  await publisher.publish({ whole: true });
});
afterEach(() => {
  publisher.close();
});

describe('the pictures that pages ask for', () => {
  it('are files of the release that the page goes out with, and the page has no dead link to them', async () => {
    expect(pictures()).toHaveLength(2);
    expect((await publisher.publish({ whole: true })).problems).toEqual([]);
  });

  it('stay as they are when a page’s other words change', async () => {
    const before = pictures();
    await say('garden', { ...garden, summary: 'It grew.' });
    expect(publisher.rendered).toContain('/case-studies/garden/');
    expect(pictures()).toEqual(before);
  });

  it('are drawn anew for a page whose title changes, and for no other', async () => {
    const before = pictures();
    await say('garden', { ...garden, title: 'The garden' });
    const after = pictures();
    expect(after).toHaveLength(2);
    expect(after.filter((picture) => before.some((other) => other[0] === picture[0]))).toHaveLength(1);
  });

  it('are one file for pages that ask for the same, which goes with the last of them', async () => {
    await say('walks', { ...walks, title: garden.title });
    expect(pictures()).toHaveLength(1);
    await say('walks', undefined);
    expect(pictures()).toHaveLength(1);
    await say('garden', undefined);
    expect(pictures()).toEqual([]);
  });

  it('come back as they were with a title that comes back', async () => {
    const before = pictures();
    await say('garden', { ...garden, title: 'The garden' });
    await say('garden', garden);
    expect(pictures()).toEqual(before);
  });
});
