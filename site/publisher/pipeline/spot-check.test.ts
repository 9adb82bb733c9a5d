import { expect, it } from 'vitest';
import { entryOf } from '../store/testing/entry-of.ts';
import { differingPages } from './spot-check.ts';
import { SmallPublisher } from './testing/small-publisher.ts';
import { smallSite } from './testing/small-site.ts';

it('pages that are live otherwise than their content is are found, and no others', async () => {
  const publisher = new SmallPublisher(smallSite);
  await publisher.change((store) => {
    store.put(entryOf('home', 'home', { title: 'Home' }));
    store.put(entryOf('site', 'site', { name: 'Small' }));
    store.put(entryOf('theme', 't1', { slug: 't1', name: 'Arts' }));
    for (const slug of ['c1', 'c2', 'c3'])
      store.put(
        entryOf('case-study', slug, {
          slug,
          title: slug,
          createdAt: '2026-01-02',
          themes: [{ type: 'theme', id: 't1' }],
        }),
      );
  });
  await publisher.publish({ whole: true });
  await publisher.change((store) => void store.put(entryOf('theme', 't1', { slug: 't1', name: 'Benches & <more>' })));
  await publisher.publish();
  expect(publisher.refilled).toBeGreaterThan(0);
  const { graph } = publisher.stalePages;
  const parts = {
    graph,
    content: publisher.source,
    load: () => Promise.resolve(smallSite),
    siteUrl: 'http://localhost',
  };
  expect(await differingPages(parts, 100)).toEqual([]);

  const page = graph.pages.get('/case-studies/c2/');
  if (page?.rendered.kind !== 'page') throw new Error('Expected the page of c2.');
  const version = { ...page.rendered.version, object: { hash: 'other', size: 5 } };
  graph.setLive(graph.put(page.path, { kind: 'page', version }), version);
  expect(await differingPages(parts, 100)).toEqual(['/case-studies/c2/']);
  expect(await differingPages(parts, 0)).toEqual([]);
  publisher.close();
});
