import { expect, it } from 'vitest';
import { entryOf } from '../store/testing/entry-of.ts';
import { drawRemainingCards } from './draw-cards.ts';
import { SmallPublisher } from './testing/small-publisher.ts';
import { smallSite } from './testing/small-site.ts';

const MANY = 260;
const START = [
  entryOf('home', 'home', { title: 'Home' }),
  entryOf('site', 'site', { name: 'Small' }),
  ...Array.from({ length: MANY }, (_, index) => {
    const slug = `c${String(1000 + index)}`;
    return entryOf('case-study', slug, { slug, title: `Study ${slug}`, createdAt: '2026-01-02', themes: [] });
  }),
];

const cardsOf = (publisher: SmallPublisher) =>
  Object.keys(publisher.files()).filter((path) => path.startsWith('media/share/'));

/** What it may take on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

it(
  'pages go live before their share cards where these are many, and the cards follow',
  { timeout: PATIENCE },
  async () => {
    const publisher = new SmallPublisher(smallSite);
    const { stalePages, objects, store, releases, pages: pageStore } = publisher;
    const parts = { stalePages, objects, store, releases, pageStore };
    const remaining = (interrupt?: AbortSignal) => drawRemainingCards(parts, interrupt);
    await publisher.change((content) => {
      for (const entry of START) content.put(entry);
    });
    const { pages: count } = await publisher.publish({ whole: true });
    expect(count).toBeGreaterThan(MANY);
    expect(cardsOf(publisher)).toEqual([]);

    // Somebody edits meanwhile: what is drawn goes out with that edit, the rest later.
    const interrupt = new AbortController();
    const { cards } = stalePages.graph;
    const watch = setInterval(() => {
      if (cards.waiting.size < MANY) interrupt.abort();
    }, 1);
    const drawn = await remaining(interrupt.signal);
    clearInterval(watch);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(MANY);
    expect(cardsOf(publisher)).toEqual([]);
    await publisher.change((content) => void content.put(entryOf('home', 'home', { title: 'Welcome' })));
    await publisher.publish();
    expect(cardsOf(publisher).length).toBeGreaterThanOrEqual(drawn);
    publisher.stalePages.reload();
    await remaining();
    expect(cardsOf(publisher)).toHaveLength(MANY);
    expect(await remaining()).toBe(0);

    // Another name of the site stands on every card.
    const before = cardsOf(publisher);
    await publisher.change((content) => void content.put(entryOf('site', 'site', { name: 'Other' })));
    await publisher.publish();
    await remaining();
    expect(cardsOf(publisher)).toHaveLength(MANY);
    expect(cardsOf(publisher).filter((path) => before.includes(path))).toEqual([]);
    publisher.close();
  },
);
