import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainPage } from './explain-page.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { SmallPublisher } from '../pipeline/testing/small-publisher.ts';
import { smallSite } from '../pipeline/testing/small-site.ts';

const home = (title: string): StoredEntry => ({ type: 'home', locale: 'en', id: 'home', data: { title }, files: [] });
const publisher = new SmallPublisher(smallSite);
const explained = (path: string) => explainPage(publisher.database, path, publisher.releases.all[0]);

beforeAll(async () => {
  await publisher.change((store) => void store.put(home('Home')));
  await publisher.publish({ whole: true });
  await publisher.change((store) => void store.put(home('Welcome')));
  await publisher.publish();
});

afterAll(() => {
  publisher.close();
});

describe('why a page was rendered, or not', () => {
  it('names the question whose answer changed, by which entry, and all that it asks', () => {
    expect(explained('/')).toMatchInlineSnapshot(`
      "/ is on the live site as it was rendered last.
      It was rendered last for release 2 at 2026-11-24T09:00:00.000Z, because of:
        home home: title (changed by home “Welcome”)
      It asks 4 questions:
        the list of case-study entries by -createdAt
        the only home
        the list of theme entries by name
        home home: title"
    `);
  });

  it('says of a page that was left alone that no answer had changed', () => {
    expect(explained('/today/')).toMatchInlineSnapshot(`
      "/today/ is on the live site as it was rendered last.
      It was rendered last for release 1 at 2026-11-24T09:00:00.000Z, because of:
        everything was rendered anew
      It was not rendered for the releases since, up to 2: no answer to what it asks had changed.
      It asks 2 questions:
        what day it is
        the case-study at “c10”"
    `);
  });

  it('says what a page waits for', async () => {
    await publisher.change((store) => void store.put(home('Good morning')));
    expect(explained('/')).toContain(
      'It waits to be rendered again, because these changed:\n  home home: title (changed by home “Good morning”)',
    );
  });

  it('says that an address is not known, and how addresses look', () => {
    expect(explained('/about')).toBe(
      '/about is not known: no page of the site links to it. Addresses of pages begin and end with /.',
    );
  });
});
