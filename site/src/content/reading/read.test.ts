import { describe, expect, it } from 'vitest';
import { quickCaseStudy } from '../case-study/fixtures.ts';
import { withSource } from '../current-source.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { entry } from '../fixtures/memory-source.ts';
import { readEntry, readListPage, readListPages, readToday, readTotal } from './read.ts';

const source = fixtureSource({
  'case-study': Array.from({ length: 8 }, (_, index) =>
    entry({ ...quickCaseStudy, documentId: `c${index}`, slug: `c${index}`, createdAt: `2026-01-0${index + 1}` }),
  ),
});
const division = { order: '-createdAt', least: 1 } as const;

describe('what pages read', () => {
  it('is the day that the content source says it is, whatever the clock says', async () => {
    expect(await withSource(source, readToday)).toBe('2026-11-24');
    expect(await withSource({ ...source, today: () => '2027-01-01' }, readToday)).toBe('2027-01-01');
  });

  it('is nothing where an entry is not published', async () => {
    expect(await withSource(source, () => readEntry('case-study', { slug: 'nothing' }))).toBeUndefined();
  });

  it('is each list page of a list, from the first to the last', async () => {
    await withSource(source, async () => {
      const later = await readListPages('case-study', division);
      expect(later.length).toBeGreaterThan(0);
      const listPages = [await readListPage('case-study', division)];
      for (const from of later) listPages.push(await readListPage('case-study', { ...division, from }));
      const slugs = listPages.flatMap((listPage) => listPage?.entries.map(({ slug }) => slug) ?? []);
      expect(slugs).toEqual(['c7', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1', 'c0']);
      expect(await readTotal('case-study')).toBe(8);
    });
  });

  it('is no list page where none begins with the entry', async () => {
    expect(
      await withSource(source, () => readListPage('case-study', { ...division, from: 'nothing' })),
    ).toBeUndefined();
  });
});
