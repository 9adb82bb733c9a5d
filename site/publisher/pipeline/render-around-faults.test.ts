import { afterEach, describe, expect, it } from 'vitest';
import { SmallPublisher } from './testing/small-publisher.ts';
import { smallSite } from './testing/small-site.ts';
import type { SiteRenderer } from '../render/page-renderer.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { entryOf } from '../store/testing/entry-of.ts';

const study = (id: string, data: StoredEntry['data'] = {}): StoredEntry =>
  entryOf('case-study', id, {
    slug: id,
    title: `Study ${id}`,
    summary: 'It helped.',
    createdAt: `2026-01-0${id.length}`,
    themes: [],
    ...data,
  });
const linkTo = (href: string) => ({ summary: `<a href="${href}">Read on</a>` });
const home = entryOf('home', 'home', { title: 'Home' });

/** The small site, with the first link of the entry “site” on every page, and pages that cannot be made of a study without a summary. */
const site: SiteRenderer = {
  render: async (url, source) => {
    const page = await smallSite.render(url, source);
    const { pathname } = new URL(url);
    const slug = /^\/case-studies\/([\w-]+)\/$/.exec(pathname)?.[1];
    const shown = slug === undefined ? undefined : source.entry('case-study', { slug });
    if (shown?.data['summary'] === '') throw new Error('Expected a summary, found none');
    const navigation = source.entry('site', {})?.data['url'];
    return typeof navigation === 'string' && page.contentType === 'text/html'
      ? { ...page, body: Buffer.from(`${Buffer.from(page.body).toString()}<a href="${navigation}">More</a>`) }
      : page;
  },
};

const open: SmallPublisher[] = [];
afterEach(() => {
  for (const publisher of open.splice(0)) publisher.close();
});

/** A site with a first page and these studies, published. */
async function published(...entries: readonly StoredEntry[]): Promise<SmallPublisher> {
  const publisher = new SmallPublisher(site);
  open.push(publisher);
  await put(publisher, home, ...entries);
  await publisher.publish({ whole: true });
  return publisher;
}

async function put(publisher: SmallPublisher, ...entries: readonly StoredEntry[]): Promise<void> {
  await publisher.change((store) => {
    for (const entry of entries) store.put(entry);
  });
}

const pages = (publisher: SmallPublisher) =>
  Object.keys(publisher.files()).filter((file) => /^case-studies\/[\w-]+\/index\.html$/.test(file));
const titles = (publisher: SmallPublisher) =>
  publisher.source.list('case-study', { order: 'title' }).map(({ data }) => data['title']);
const refused = (publisher: SmallPublisher) => publisher.store.refused().map(({ id }) => id);

describe('a new entry that leads to nothing', () => {
  it('stays away from pages and lists and is told, and everything else goes out', async () => {
    const publisher = await published(study('a'));
    await put(publisher, study('bad', linkTo('/nothing/')), study('good'));
    const { outcome, problems, heldPages } = await publisher.publish();
    expect([outcome, pages(publisher), titles(publisher)]).toEqual([
      'released',
      ['case-studies/a/index.html', 'case-studies/good/index.html'],
      ['Study a', 'Study good'],
    ]);
    expect(problems).toMatchObject([
      { page: '/case-studies/bad/', about: { type: 'case-study', id: 'bad' }, holds: true },
    ]);
    expect(problems[0]?.message).toContain('links to /nothing/, but nothing stands at that address');
    expect(heldPages).toBe(1);
  });

  it('leaves the same files as if it had never been there, also from an empty store', async () => {
    const publisher = await published(study('a'));
    await put(publisher, study('bad', linkTo('/nothing/')), study('good'));
    await publisher.publish();
    const without = await published(study('a'), study('good'));
    const anew = await published(study('a'), study('bad', linkTo('/nothing/')), study('good'));
    expect(publisher.files()).toEqual(without.files());
    expect(anew.files()).toEqual(without.files());
  });

  it('is live as soon as something stands there', async () => {
    const publisher = await published(study('a'));
    await put(publisher, study('early', linkTo('/case-studies/late/')));
    await publisher.publish();
    expect(refused(publisher)).toEqual(['early']);
    await put(publisher, study('late'));
    const { problems } = await publisher.publish();
    expect([problems, refused(publisher), titles(publisher)]).toEqual([
      [],
      [],
      ['Study a', 'Study early', 'Study late'],
    ]);
    const anew = await published(study('a'), study('early', linkTo('/case-studies/late/')), study('late'));
    expect(publisher.files()).toEqual(anew.files());
  });

  it('takes those that lead to it with it, and they come back together', async () => {
    const publisher = await published(study('a'));
    await put(publisher, study('one', linkTo('/case-studies/two/')), study('two', linkTo('/nothing/')));
    await publisher.publish();
    expect([titles(publisher), refused(publisher)]).toEqual([['Study a'], ['one', 'two']]);
    await put(publisher, study('two'));
    await publisher.publish();
    expect([titles(publisher), refused(publisher)]).toEqual([['Study a', 'Study one', 'Study two'], []]);
  });

  it('can be corrected, and taken down', async () => {
    const publisher = await published(study('a'));
    await put(publisher, study('bad', linkTo('/nothing/')), study('worse', linkTo('/nowhere/')));
    await publisher.publish();
    await put(publisher, study('bad'));
    await publisher.change((store) => void store.remove(study('worse')));
    const { problems } = await publisher.publish();
    expect([problems, titles(publisher)]).toEqual([[], ['Study a', 'Study bad']]);
  });
});

describe('a changed entry that leads to nothing', () => {
  it('stays as it was, on its page and in lists, and other changes go out', async () => {
    const publisher = await published(study('a'), study('b'));
    const before = publisher.files()['case-studies/a/index.html'];
    await put(
      publisher,
      study('a', { title: 'Another title', ...linkTo('/nothing/') }),
      study('b', { title: 'A good title' }),
    );
    await publisher.publish();
    expect([titles(publisher), refused(publisher)]).toEqual([['A good title', 'Study a'], ['a']]);
    expect(publisher.files()['case-studies/a/index.html']).toBe(before);
  });

  it('can be taken down', async () => {
    const publisher = await published(study('a'), study('b'));
    await put(publisher, study('a', linkTo('/nothing/')));
    await publisher.publish();
    await publisher.change((store) => void store.remove(study('a')));
    const { problems } = await publisher.publish();
    expect([problems, pages(publisher)]).toEqual([[], ['case-studies/b/index.html']]);
  });

  it('keeps the link to what was taken down since, and stays', async () => {
    const publisher = await published(study('a', linkTo('/case-studies/b/')), study('b'));
    await publisher.change((store) => void store.remove(study('b')));
    const { problems } = await publisher.publish();
    expect([pages(publisher), problems.length]).toEqual([['case-studies/a/index.html'], 1]);
  });
});

describe('an entry that no page can be made of', () => {
  it('stays away, is told with the reason, and is tried again when something has changed', async () => {
    const publisher = await published(study('a'));
    await put(publisher, study('bad', { summary: '' }));
    const { problems } = await publisher.publish();
    expect(problems.map(({ message }) => message)).toEqual([
      'The page /case-studies/bad/ cannot be made: Expected a summary, found none. It is made from case-study “Study bad”.',
    ]);
    await put(publisher, study('bad'));
    await publisher.publish();
    expect([titles(publisher), refused(publisher)]).toEqual([['Study a', 'Study bad'], []]);
  });
});

describe('an entry with the address of another', () => {
  it('stays away and is told, and the other stays', async () => {
    const publisher = await published(study('m', { slug: 'garden' }));
    const before = publisher.files();
    await put(publisher, study('a', { slug: 'garden' }));
    const { problems } = await publisher.publish();
    expect(problems.map(({ message, place }) => [message, place?.field])).toEqual([
      [
        'case-study “Study a”, field slug: case-study “Study m” has the address “garden” already. Choose another one, and publish the entry again. Until then it stays as it was, or away.',
        'slug',
      ],
    ]);
    expect(publisher.files()).toEqual(before);
  });
});

describe('a link on every page that leads to nothing', () => {
  const withLink = (url: string) => entryOf('site', 'site', { name: 'Waymarks', url });

  it('is told in its place, and holds nothing back, also from an empty store', async () => {
    const publisher = await published(study('a'), withLink('/today/'));
    await put(publisher, withLink('/nothing/'), study('b'));
    const { outcome, problems } = await publisher.publish();
    expect([outcome, pages(publisher)]).toEqual([
      'released',
      ['case-studies/a/index.html', 'case-studies/b/index.html'],
    ]);
    expect(problems).toEqual([
      {
        page: '/',
        message:
          'In site “Waymarks”, field url: the link to /nothing/ leads to nothing. Correct or remove it, or publish what it leads to.',
        place: { entry: 'site “Waymarks”', type: 'site', id: 'site', field: 'url' },
        about: undefined,
        holds: false,
      },
    ]);
    const anew = await published(study('a'), withLink('/nothing/'), study('b'));
    expect(anew.files()).toEqual(publisher.files());
  });
});

it('an address that no file can stand at is a link to nothing, told in its place, and stops nobody', async () => {
  const publisher = await published(study('a'));
  await put(publisher, study('bad', linkTo('/x/100%-y/')), study('good'));
  const { problems } = await publisher.publish();
  expect([titles(publisher), problems[0]?.message]).toEqual([
    ['Study a', 'Study good'],
    expect.stringContaining('links to /x/100%-y/, but nothing stands at that address'),
  ]);
});
