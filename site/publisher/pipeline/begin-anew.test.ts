import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SmallPublisher, openDisk } from './testing/small-publisher.ts';
import { smallSite } from './testing/small-site.ts';

let disk: ReturnType<typeof openDisk>;
const publishers: SmallPublisher[] = [];

/** A publisher that knows of no page, where releases are already, and so many case studies in the CMS. */
async function newPublisher(studies: number): Promise<SmallPublisher> {
  const publisher = new SmallPublisher(smallSite, disk);
  publishers.push(publisher);
  await publisher.change((store) => {
    store.put({ type: 'home', id: 'home', locale: 'en', data: { title: 'Home' }, files: [] });
    for (let number = 0; number < studies; number += 1) {
      const data = { slug: `c${number}`, title: 'A garden', createdAt: '2026-01-02', themes: [] };
      store.put({ type: 'case-study', id: `c${number}`, locale: 'en', data, files: [] });
    }
  });
  return publisher;
}

beforeEach(async () => {
  disk = openDisk();
  const first = await newPublisher(40);
  await first.publish({ whole: true });
});
afterEach(() => {
  for (const { store } of publishers.splice(1)) store.close();
  publishers.pop()?.close();
});

describe('a publisher that begins anew', () => {
  it('puts the same pages in place without being asked about them', async () => {
    const anew = await newPublisher(40);
    expect((await anew.publish({ whole: true, force: false })).outcome).toBe('unchanged');
  });

  it('does not empty the public site with an emptied database, and says how much of it would go', async () => {
    const anew = await newPublisher(0);
    const { outcome, why } = await anew.publish({ whole: true, force: false });
    expect(outcome).toBe('held');
    expect(why).toMatch(
      /^51 of 57 pages would go, and because the publisher began anew, the change log cannot say why\. /,
    );
    expect(anew.files()).toHaveProperty('case-studies/c39/index.html');
  });
});
