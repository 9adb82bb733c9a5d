import { describe, expect, it } from 'vitest';
import { standingProblems } from '../decide/kept-problems.ts';
import { studyKey } from '../store/testing/new-store.ts';
import { compare } from './compare.ts';
import { sync } from './sync.ts';
import { caseStudy, syncParts } from './testing/fake-cms.ts';

const STUDIES = 'caseStudies_connection';
const ids = Array.from({ length: 40 }, (_, index) => `study-${String(index).padStart(2, '0')}`);

/** A store in step with a CMS that has forty case studies. */
async function inStep() {
  const all = syncParts();
  all.cms.put(STUDIES, ...ids.map((id) => caseStudy(id)));
  await sync(all.parts);
  const stored = () => [...all.store.index.ids('case-study', 'en')];
  const compared = async () => sync(all.parts, { again: (await compare(all.parts, AbortSignal.any([]))).suspects });
  return { ...all, stored, compared };
}

describe('entries that the CMS has no more, and that its log does not tell of', () => {
  it('go where they are few', async () => {
    const { cms, stored, store, compared } = await inStep();
    cms.put(STUDIES, ...ids.slice(5).map((id) => caseStudy(id)));
    await compared();
    expect([stored(), store.refused()]).toEqual([ids.slice(5), []]);
  });

  it('stay where they are many, and are told in one problem that says what to do', async () => {
    const { cms, stored, store, compared } = await inStep();
    cms.put(STUDIES, ...ids.slice(25).map((id) => caseStudy(id)));
    await compared();
    expect(stored()).toEqual(ids);
    expect(standingProblems(store).map(({ message, holds }) => ({ message, holds }))).toMatchInlineSnapshot(`
      [
        {
          "holds": true,
          "message": "25 entries are gone from the CMS, and its change log does not say why: case-study “Study study-00”, case-study “Study study-01”, case-study “Study study-02” and 22 more. They stay on the site. Restore them in the CMS, or take them off the site with: npm run publish:site -- --force",
        },
      ]
    `);
  });

  it('stay where the whole database was emptied, or is another one', async () => {
    const { cms, stored, parts } = await inStep();
    cms.put(STUDIES);
    cms.log = 'another';
    await sync(parts);
    expect(stored()).toEqual(ids);
  });

  it('keep nothing else back: what changed and what the log tells of goes out', async () => {
    const { cms, stored, source, compared } = await inStep();
    const changed = caseStudy('study-39', { title: 'Found to be another' });
    cms.put(STUDIES, ...ids.slice(25, 39).map((id) => caseStudy(id)), changed, caseStudy('new'));
    cms.tell('case-study', 'study-00', 'unpublish');
    cms.tell('case-study', 'new');
    await compared();
    expect(stored()).toEqual([...ids.slice(1), 'new']);
    expect(source.entry('case-study', { id: 'study-39' })?.data['title']).toBe('Found to be another');
  });

  it('are told no more when they are back', async () => {
    const { cms, store, compared, stored } = await inStep();
    cms.put(STUDIES);
    await compared();
    expect(store.refused()).toHaveLength(40);
    cms.put(STUDIES, ...ids.map((id) => caseStudy(id)));
    await compared();
    expect([stored(), store.refused()]).toEqual([ids, []]);
  });

  it('go one by one when the log tells of them', async () => {
    const { cms, store, compared, stored, parts } = await inStep();
    cms.put(STUDIES);
    await compared();
    cms.tell('case-study', 'study-07', 'unpublish');
    await sync(parts);
    expect(stored()).toEqual(ids.filter((id) => id !== 'study-07'));
    expect(store.refused().map(({ id }) => id)).not.toContain(studyKey('study-07').id);
  });

  it('go together where somebody says that it is meant', async () => {
    const { cms, store, compared, stored, parts } = await inStep();
    cms.put(STUDIES);
    await compared();
    await sync(parts, { force: true });
    expect([stored(), store.refused()]).toEqual([[], []]);
  });

  it('go with a reading of everything whose log tells of them', async () => {
    const { cms, stored, parts } = await inStep();
    cms.put(STUDIES);
    for (const id of ids) cms.tell('case-study', id, 'delete');
    await sync(parts, { full: true });
    expect(stored()).toEqual([]);
  });
});
