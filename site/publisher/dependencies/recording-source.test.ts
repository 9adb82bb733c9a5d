import { describe, expect, it } from 'vitest';
import type { ContentSource } from '../../src/content/content-source.ts';
import { entry, memorySource } from '../../src/content/fixtures/memory-source.ts';
import { inWords, readOf } from './read.ts';
import { entryIn, Memory } from './page-memory.ts';
import { recordingSource } from './recording-source.ts';

const study = (id: string, createdAt: string) =>
  entry({ documentId: id, slug: `the-${id}`, title: `Study ${id}`, createdAt, themes: [{ type: 'theme', id: 't' }] });

const content = memorySource({
  'case-study': [study('a', '2026-01-01'), study('b', '2026-01-02')],
  organisation: [entry({ documentId: 'o', name: 'North' })],
  file: [{ id: 'f', data: { name: 'f.jpg' } }],
});

/** Looks at values, and does nothing with them. */
const look = (...values: readonly unknown[]) => values.length;

/** What a page that does this is recorded to have asked, in words. */
function recorded(page: (source: ContentSource) => unknown): string[] {
  const { source, reads } = recordingSource(content);
  page(source);
  return reads().map((key) => inWords(readOf(key)));
}

describe('the recorded reads of a page', () => {
  it('name only the fields of an entry that it looked at', () => {
    expect(
      recorded((source) => {
        const data = source.entry('case-study', { id: 'a' })?.data;
        expect([data?.['title'], data && 'slug' in data]).toEqual(['Study a', true]);
      }),
    ).toEqual(['case-study a: slug, title']);
  });

  it('name every field where it took the entry whole', () => {
    expect(recorded((source) => look({ ...source.entry('case-study', { id: 'a' })?.data }))).toEqual([
      'case-study a: createdAt, documentId, slug, themes, title',
    ]);
  });

  it('say that it asked for an entry of which it looked at nothing', () => {
    expect(recorded((source) => look(source.entry('case-study', { id: 'a' })))).toEqual([
      'case-study a: that it is there',
    ]);
  });

  it('say that an entry was not there, by its id or by its slug', () => {
    expect(
      recorded((source) => {
        source.entry('case-study', { id: 'x' });
        source.entry('case-study', { slug: 'the-x' });
        source.entry('site', {});
      }),
    ).toEqual(['case-study x, which was not there', 'the case-study at “the-x”', 'the only site']);
  });

  it('tell which entry a slug led to apart from what was read of it', () => {
    expect(recorded((source) => look(source.entry('case-study', { slug: 'the-a' })?.data['title']))).toEqual([
      'the case-study at “the-a”',
      'case-study a: title',
    ]);
  });

  it('tell which entries stand in a list apart from what was read of each', () => {
    expect(
      recorded((source) => {
        for (const { data } of source.list('case-study', { order: '-createdAt', limit: 2 })) look(data['title']);
      }),
    ).toEqual(['the list of case-study entries by -createdAt', 'case-study b: title', 'case-study a: title']);
  });

  it('hold each question once, and the fields of an entry together, however often it asks', () => {
    expect(
      recorded((source) => {
        look(source.entry('case-study', { id: 'a' })?.data['title']);
        look(source.entry('case-study', { slug: 'the-a' })?.data['slug']);
        look(source.list('case-study', { limit: 1 })[0]?.data['title']);
        source.list('case-study', { limit: 1 });
      }),
    ).toEqual(['the case-study at “the-a”', 'the list of case-study entries', 'case-study a: slug, title']);
  });

  it('tell counts, list pages, and the day', () => {
    expect(
      recorded((source) => {
        expect(source.total('case-study', { themes: 't' })).toBe(2);
        look(source.listPage('case-study', { order: 'title', least: 1 })?.entries[0]?.data['slug']);
        source.listPages('case-study', { order: 'title', least: 1 });
        expect(source.today()).toBe('2026-11-24');
      }),
    ).toEqual([
      'how many there are of case-study entries with themes = t',
      'a page of the list of case-study entries by title',
      'how the list divides into pages, of case-study entries by title',
      'what day it is',
      'case-study a: slug',
    ]);
  });

  it('name the language of types that have one, and none of others', () => {
    const { source, reads } = recordingSource(content);
    source.entry('case-study', { id: 'a' });
    source.entry('organisation', { id: 'o' });
    source.entry('file', { id: 'f' });
    const locales = reads().map((key) => {
      const read = readOf(key);
      return 'locale' in read ? read.locale : undefined;
    });
    expect(locales).toEqual(['en', '', '']);
  });

  it('are the same for conditions in another order', () => {
    expect(
      recorded((source) => {
        source.total('case-study', { themes: 't', place: 'p' });
        source.total('case-study', { place: 'p', themes: 't' });
      }),
    ).toHaveLength(1);
  });

  it('leave what the page gets as it is', () => {
    const { source } = recordingSource(content);
    expect(source.entry('case-study', { slug: 'the-a' })).toEqual(content.entry('case-study', { id: 'a' }));
  });
});

describe('what is worked out for several pages', () => {
  /** Works out the title of a study, and counts how often. */
  function titles() {
    const memory = new Memory();
    const made: string[] = [];
    const pageOf = (id: string) => {
      const { source, reads } = recordingSource(content, memory);
      const make = (within: ContentSource) => {
        made.push(id);
        const found = within.entry('case-study', { id })?.data['title'];
        return found === undefined ? Promise.reject(new Error(`no study ${id}`)) : Promise.resolve(found);
      };
      return {
        title: async () => await source.memoise?.(`title ${id}`, make),
        reads: () => reads().map((key) => inWords(readOf(key))),
      };
    };
    return { made, pageOf, memory };
  }

  it('is worked out once, and every page that uses it has read what it was made from', async () => {
    const { made, pageOf } = titles();
    const pages = [pageOf('a'), pageOf('a')];
    expect(await Promise.all(pages.map(({ title }) => title()))).toEqual(['Study a', 'Study a']);
    expect(made).toEqual(['a']);
    expect(pages.map(({ reads }) => reads())).toEqual([['case-study a: title'], ['case-study a: title']]);
  });

  it('is kept until an entry changes that it was made from', async () => {
    const { made, pageOf, memory } = titles();
    await pageOf('a').title();
    memory.forget(entryIn({ type: 'case-study', locale: 'en', id: 'b' }));
    await pageOf('a').title();
    expect(made).toEqual(['a']);
    memory.forget(entryIn({ type: 'case-study', locale: 'en', id: 'a' }));
    await pageOf('a').title();
    expect(made).toEqual(['a', 'a']);
  });

  it('is a read also where it cannot be worked out', async () => {
    const { pageOf } = titles();
    for (const page of [pageOf('x'), pageOf('x')]) {
      await expect(page.title()).rejects.toThrow('no study x');
      expect(page.reads()).toEqual(['case-study x, which was not there']);
    }
  });
});
