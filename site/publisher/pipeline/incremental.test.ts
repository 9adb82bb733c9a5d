import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryKey } from '../store/content-index.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { lateReadOf, readOf } from '../dependencies/read.ts';
import { readsOf } from '../pages/site-page.ts';
import { SmallPublisher, openDisk } from './testing/small-publisher.ts';
import { smallSite } from './testing/small-site.ts';

type Edit =
  | { readonly kind: 'put'; readonly entry: StoredEntry }
  | { readonly kind: 'remove'; readonly key: EntryKey }
  | { readonly kind: 'next day' | 'restart' };

const entryOf = (type: string, id: string, data: StoredEntry['data']): StoredEntry => ({
  type,
  id,
  locale: type === 'redirect' ? '' : 'en',
  data,
  files: [],
});
const home = (title: string) => entryOf('home', 'home', { title });
const site = (called: string) => entryOf('site', 'site', { name: called });

/** Names as they are typed, some of which would break a page that took them as they are. */
const name = fc.constantFrom('Arts', 'Benches', '<b>&"\'', 'Café\\n', '%00 $& $1', 'Arts');

const theme = fc
  .record({ id: fc.constantFrom('t1', 't2', 't3'), moved: fc.boolean(), name })
  .map(({ id, moved, name }) =>
    entryOf('theme', id, { slug: moved ? `${id}-moved` : id, name, number: Number(id.slice(1)) }),
  );

/** Places within each other, whose names are words of what is done there. */
const place = fc
  .record({ id: fc.constantFrom('p1', 'p2'), name: fc.constantFrom('Fife', 'Garve', 'Walks'), isWithin: fc.boolean() })
  .map(({ id, name, isWithin }) =>
    entryOf('place', id, {
      slug: id,
      name,
      number: numberOf(id),
      within: isWithin && id === 'p1' ? { type: 'place', id: 'p2' } : null,
    }),
  );

const numberOf = (id: string) => Number(id.slice(1));

const caseStudy = fc
  .record({
    id: fc.integer({ min: 10, max: 29 }).map((number) => `c${number}`),
    moved: fc.boolean(),
    title: fc.constantFrom('A garden', 'Walks'),
    summary: fc.constantFrom('It helped.', 'It grew.', 'Walking with benches.', 'Łódź’s café'),
    need: fc
      .subarray(['gardening', 'garlic', 'walked', 'arts', 'benches', '東京', 'co-produced'])
      .map((words) => [{ type: 'paragraph', children: [{ type: 'text', text: words.join(' ') }] }]),
    numbering: fc.constantFrom('own', 'own', 'own', 'another’s', 'none'),
    place: fc.option(fc.constantFrom('p1', 'p2'), { nil: undefined }),
    createdAt: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
    themes: fc.subarray(['t1', 't2', 't3']),
    image: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  })
  .map(({ id, moved, themes, place, numbering, ...data }) =>
    entryOf('case-study', id, {
      ...data,
      number: { own: numberOf(id), 'another’s': 12, none: undefined }[numbering],
      place: place && { type: 'place', id: place },
      slug: moved ? `${id}-moved` : id,
      themes: themes.map((each) => ({ type: 'theme', id: each })),
    }),
  );

const redirect = caseStudy.map(({ id }) =>
  entryOf('redirect', `r-${id}`, { from: `/case-studies/${id}-moved/`, to: `/case-studies/${id}/`, permanent: true }),
);

/** Words to readers, some of which would break a page that took them as they are. */
const told = fc
  .record({ moved: caseStudy, message: fc.constantFrom('', 'It is over.', '<b>&"\' 100 %'), isGone: fc.boolean() })
  .map(({ moved: { id }, message, isGone }) =>
    entryOf('redirect', `r-${id}`, {
      from: `/case-studies/${id}-moved/`,
      to: isGone ? null : `/case-studies/${id}/`,
      permanent: true,
      message,
    }),
  );

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: caseStudy.map((entry) => ({ kind: 'put', entry }) as const) },
  { weight: 3, arbitrary: caseStudy.map((key) => ({ kind: 'remove', key }) as const) },
  { weight: 2, arbitrary: theme.map((entry) => ({ kind: 'put', entry }) as const) },
  theme.map((key) => ({ kind: 'remove', key }) as const),
  { weight: 2, arbitrary: place.map((entry) => ({ kind: 'put', entry }) as const) },
  place.map((key) => ({ kind: 'remove', key }) as const),
  redirect.map((entry) => ({ kind: 'put', entry }) as const),
  redirect.map((key) => ({ kind: 'remove', key }) as const),
  { weight: 2, arbitrary: told.map((entry) => ({ kind: 'put', entry }) as const) },
  fc.constantFrom('Home', 'Welcome').map((title) => ({ kind: 'put', entry: home(title) }) as const),
  { weight: 2, arbitrary: name.map((each) => ({ kind: 'put', entry: site(each) }) as const) },
  fc.constantFrom({ kind: 'next day' } as const, { kind: 'restart' } as const),
);

const START: readonly StoredEntry[] = [
  home('Home'),
  site('Small'),
  entryOf('theme', 't1', { slug: 't1', name: 'Arts', number: 1 }),
  entryOf('place', 'p1', { slug: 'p1', name: 'Fife', number: 1 }),
  ...Array.from({ length: 14 }, (_, index) =>
    entryOf('case-study', `c${index + 10}`, {
      slug: `c${index + 10}`,
      number: index + 10,
      title: 'A garden',
      place: { type: 'place', id: index % 3 ? 'p1' : 'p2' },
      createdAt: '2026-01-02',
      themes: [{ type: 'theme', id: index % 2 ? 't1' : 't2' }],
    }),
  ),
];

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const nameOf = ({ type, id }: EntryKey) => `${type} ${id}`;

/** What each page asked, and the digests of the answers that it got. */
function asked({ stalePages }: SmallPublisher): Map<string, [key: string, digest: string][]> {
  return new Map(
    [...stalePages.graph.pages.values()].map(({ path, rendered }) => [
      path,
      Array.from(readsOf(rendered), (number) => {
        const { key, digest } = stalePages.graph.reads.get(number);
        return [key, digest];
      }),
    ]),
  );
}

/** Everything that is kept of what is found by which words. */
const indexes = ({ database }: SmallPublisher): unknown =>
  [
    'search_entry ORDER BY "index", number, type, id',
    'search_name ORDER BY type, id',
    'search_total ORDER BY "index"',
    'search_word ORDER BY "index", file, word',
  ].map((table) => database.prepare(`SELECT * FROM ${table}`).all());

/** The same content, published from an empty store. */
async function publishedAnew(entries: Iterable<StoredEntry>, day: string, disk = openDisk()) {
  const anew = new SmallPublisher(smallSite, disk);
  anew.day = day;
  await anew.change((store) => {
    for (const entry of entries) store.put(entry);
  });
  const { problems } = await anew.publish({ whole: true });
  return { anew, problems };
}

/** Makes an edit in the publisher, and notes it. */
async function make(edit: Edit, publisher: SmallPublisher, entries: Map<string, StoredEntry>): Promise<void> {
  switch (edit.kind) {
    case 'put':
      entries.set(nameOf(edit.entry), edit.entry);
      return await publisher.change((store) => void store.put(edit.entry));
    case 'remove':
      entries.delete(nameOf(edit.key));
      return await publisher.change((store) => void store.remove(edit.key));
    case 'next day':
      publisher.day = nextDay(publisher.day);
      return;
    case 'restart':
      publisher.stalePages.reload();
  }
}

const isLate = (key: string) => lateReadOf(readOf(key)) !== undefined;

it('publishes after each edit just what a publish from an empty store gives, and renders no page whose answers are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const disk = openDisk();
      const entries = new Map(START.map((entry) => [nameOf(entry), entry]));
      const { anew: publisher } = await publishedAnew(entries.values(), '2026-11-24');
      for (const each of edits) {
        const before = asked(publisher);
        await make(each, publisher, entries);
        const { problems } = await publisher.publish();
        const { anew, problems: problemsAnew } = await publishedAnew(entries.values(), publisher.day, disk);
        expect(publisher.files()).toEqual(anew.files());
        expect(problems).toEqual(problemsAnew);
        expect(indexes(publisher)).toEqual(indexes(anew));
        // After a restart nobody knows what else has changed, so late values are rendered like any other.
        const looked = each.kind === 'restart' ? () => true : (key: string) => !isLate(key);
        const needless = publisher.rendered.filter((path) =>
          before
            .get(path)
            ?.every(([key, digest]) => !looked(key) || anew.stalePages.answers.digest(readOf(key)) === digest),
        );
        expect(needless).toEqual([]);
        anew.store.close();
      }
      publisher.close();
    }),
    { numRuns: 6 },
  );
}, 60_000);

describe('what readers are told where something was taken down', () => {
  const gone = (message: string, to: string | null = null) =>
    entryOf('redirect', 'r1', { from: '/event/', to, permanent: true, message });
  const ruleOf = (publisher: SmallPublisher) =>
    publisher.webServers.redirects.map(({ from, status, page }) => [from, status, page]);

  it('has a page of its own, which alone changes with it, and goes with it', async () => {
    const { anew: publisher } = await publishedAnew(START, '2026-11-24');
    const publish = async (entry: StoredEntry) => {
      const before = publisher.files();
      await publisher.change((store) => void store.put(entry));
      await publisher.publish({ force: false });
      const after = publisher.files();
      const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
      return names.filter((name) => before[name] !== after[name] && !name.startsWith('.hosting/')).toSorted();
    };
    expect(await publish(gone('It is over.'))).toEqual(['410/r1/index.html', '_redirects']);
    expect([publisher.rendered, ruleOf(publisher)]).toEqual([['/410/r1/'], [['/event/', 410, '/410/r1/']]]);
    expect(await publish(gone('It is over for good.'))).toEqual(['410/r1/index.html']);
    expect(publisher.rendered).toEqual(['/410/r1/']);
    expect(await publish(gone(''))).toEqual(['410/r1/index.html', '_redirects']);
    expect(ruleOf(publisher)).toEqual([['/event/', 410, undefined]]);
    expect([publisher.files()['410/r1/index.html'], publisher.stalePages.graph.pages.has('/410/r1/')]).toEqual([
      undefined,
      false,
    ]);
    await publish(gone('It is over.'));
    expect(await publish(gone('It is over.', '/'))).toEqual(['410/r1/index.html', '_redirects']);
    expect(publisher.webServers.redirects).toEqual([{ from: '/event/', to: '/', status: 301 }]);
    publisher.close();
  });

  it('stays when other pages go, and after a restart', async () => {
    const { anew: publisher } = await publishedAnew([...START, gone('It is over.')], '2026-11-24');
    publisher.stalePages.reload();
    await publisher.change((store) => void store.remove(entryOf('case-study', 'c10', {})));
    await publisher.publish({ whole: true });
    expect(publisher.files()['410/r1/index.html']).toBeDefined();
    expect(ruleOf(publisher)).toContainEqual(['/event/', 410, '/410/r1/']);
    publisher.close();
  });
});
