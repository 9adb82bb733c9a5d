import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStillForgetting } from '../store/to-forget.ts';
import { CmsError } from '../sync/cms-error.ts';
import { badText, caseStudy } from '../sync/testing/fake-cms.ts';
import { MARKERS, Withdrawals, other, story } from './testing/withdrawals.ts';

let site: Withdrawals;

beforeEach(async () => {
  site = new Withdrawals();
  await site.pipeline.round();
});
afterEach(() => {
  site.close();
});

/** Changes something else, so that there is another release. */
async function publishOther(title: string): Promise<void> {
  site.publishStories(story(), other({ title }));
  site.cms.tell('case-study', 'other');
  await site.pipeline.round();
}

describe('what is withdrawn', () => {
  test('is left in no file: neither pages, data, earlier releases, media in any size, nor databases', async () => {
    await publishOther('Another title');
    expect(site.remains().length).toBeGreaterThan(10);
    const found = site.remains(undefined, [MARKERS.word]).filter((remain) => remain.includes('/search/'));
    expect(new Set(found.map((remain) => /search\/(.*): /.exec(remain)?.[1]))).toEqual(
      new Set(['e/1.json', 'w/xqz.bin']),
    );
    const bytes = site.mediaBytes();
    expect(bytes.size).toBe(6);
    const { forgotten } = await (site.withdrawAll(), site.pipeline.round());
    expect(forgotten).toBe(3);
    expect(site.remains(bytes)).toEqual([]);
    expect(site.page('case-studies/other')).toContain('Another title');
    expect([...site.files().keys()].filter((path) => /^trees.*style.1a2b.css$/.test(path))).toHaveLength(2);
    expect(site.logged.join('\n')).not.toMatch(/Marker/);
  });

  test('cannot be gone back to, by force neither, and it is said why', async () => {
    await publishOther('Another title');
    site.withdrawAll();
    await site.pipeline.round();
    const { releases } = site.pipeline;
    for (const to of [undefined, 1])
      expect(() => releases.rollBack(to, true)).toThrow(/something was taken down that may not be shown any more/);
    expect(releases.all.map(({ because, takenDown }) => [because, takenDown])).toEqual([
      [['something that may not be shown any more'], []],
    ]);
    await site.pipeline.round({ full: true });
    expect(site.remains()).toEqual([]);
  });

  test('leaves what may still be shown of it', async () => {
    site.publishStories(story({ summary: 'No quote', picture: null }), other());
    site.cms.tell('file', 'picture', 'withdraw');
    site.cms.tell('case-study', 'story', 'withdraw');
    await site.pipeline.round();
    const { title, film, ...gone } = MARKERS;
    expect(site.remains(undefined, Object.values(gone))).toEqual([]);
    expect(site.page('case-studies/story')).toContain(title);
    expect(site.remains(undefined, [film]).length).toBeGreaterThan(2);
    expect(site.pipeline.liveLog.entry({ type: 'case-study', id: 'story' })?.name).toBe('case-study');
  });

  test('goes from entries that the log does not name, where it is a file', async () => {
    site.cms.tell('file', 'picture', 'withdraw');
    await site.pipeline.round();
    expect(site.page('case-studies/story')).toContain(MARKERS.title);
    expect(site.remains(undefined, [MARKERS.alternative, MARKERS.caption, MARKERS.camera])).toEqual([]);
  });

  test('was never public, or is long unpublished: what is kept of it goes all the same', async () => {
    site.publishStories(other());
    site.cms.tell('case-study', 'story', 'unpublish');
    await site.pipeline.round();
    expect(site.remains().length).toBeGreaterThan(5);
    site.cms.tell('case-study', 'story', 'withdraw');
    site.cms.tell('case-study', 'unheard-of', 'withdraw');
    await site.pipeline.round();
    expect(site.remains()).toEqual([]);
  });

  test('is published again like anything else, with its media', async () => {
    site.withdrawAll();
    await site.pipeline.round();
    site.publishStories(story(), other());
    site.cms.tell('case-study', 'story');
    await site.pipeline.round();
    expect(site.page('case-studies/story')).toContain(MARKERS.alternative);
    expect([...site.files().keys()].some((path) => /^trees\/\w\/media\/.*\.jpg$/.test(path))).toBe(true);
    expect(site.page('case-studies/other')).toContain(MARKERS.quote);
    expect(site.pipeline.problems()).toEqual([]);
  });
});

describe('whatever else is wrong', () => {
  test('an entry that cannot be read as it is now leaves, and the others stay', async () => {
    site.publishStories(story({ title: 'No title', summary: 'No quote', need: badText }), other());
    site.cms.tell('case-study', 'story', 'withdraw');
    await site.pipeline.round();
    expect(site.remains()).toEqual([]);
    expect(site.page('case-studies/other')).toBeDefined();
    expect(site.pipeline.problems()).toHaveLength(1);
  });

  test('an entry that no page can be made of any more leaves', async () => {
    site.publishStories(story({ title: 'impossible', summary: 'No quote', picture: null, film: null }), other());
    site.cms.tell('case-study', 'story', 'withdraw');
    await site.pipeline.round();
    expect(site.remains()).toEqual([]);
    expect(site.page('case-studies/story')).toBeUndefined();
    expect(site.page('case-studies/other')).toBeDefined();
  });

  test('a page that leads to nothing, and so would stay as it was, goes out without the words', async () => {
    const leading = other({ link: '/case-studies/third/' });
    site.publishStories(story(), leading, caseStudy('third'));
    for (const id of ['other', 'third']) site.cms.tell('case-study', id);
    await site.pipeline.round();
    site.publishStories(story(), leading);
    site.cms.tell('case-study', 'third', 'unpublish');
    await site.pipeline.round();
    expect(site.page('case-studies/other')).toContain(MARKERS.quote);
    site.publishStories(story({ summary: 'No quote' }), leading);
    site.cms.tell('case-study', 'story', 'withdraw');
    await site.pipeline.round();
    expect(site.page('case-studies/other')).toContain('No quote');
    expect(site.remains(undefined, [MARKERS.quote])).toEqual([]);
  });

  test('an earlier change of it that was put back is no way back', async () => {
    const changed = story({ title: 'impossible', summary: 'No quote', picture: null, film: null });
    site.publishStories(changed, other());
    site.cms.tell('case-study', 'story');
    await site.pipeline.round();
    expect(site.page('case-studies/story')).toContain(MARKERS.quote);
    site.cms.tell('case-study', 'story', 'withdraw');
    await site.pipeline.round();
    expect(site.remains()).toEqual([]);
  });

  test('what others write after it was forgotten, because they read it before, is erased too', async () => {
    const late = join(site.folders.media, 'a'.repeat(64));
    let begin: () => void = () => undefined;
    const work = site.pipeline.underWay.run(async (interrupt) => {
      await new Promise<void>((resolve) => (begin = resolve));
      expect(interrupt.aborted).toBe(true);
      mkdirSync(late);
      writeFileSync(join(late, 'original'), MARKERS.film);
    });
    site.withdrawAll();
    const round = site.pipeline.round();
    setTimeout(() => {
      begin();
    }, 300);
    await Promise.all([round, work]);
    expect(site.remains()).toEqual([]);
  });

  test.each(['the release is held back as a whole', 'the site cannot be rendered'])(
    'what shows it is taken away where %s, and comes back when that is put right',
    async (fault) => {
      const { entry } = site.folders;
      const built =
        site.files().size > 0
          ? `export { render } from '${new URL('testing/withdrawal-site.ts', import.meta.url).href}';`
          : '';
      if (fault === 'the site cannot be rendered') writeFileSync(entry, 'export const nothing = 1;');
      else {
        site.cms.put('home');
        site.cms.tell('home', 'home', 'withdraw');
      }
      site.withdrawAll();
      await site.pipeline.round().catch(() => undefined);
      expect(site.remains()).toEqual([]);
      expect(site.page('')).toBeUndefined();
      writeFileSync(entry, built);
      site.cms.put('home', { __typename: 'Home', documentId: 'home', title: 'Welcome back' });
      site.cms.tell('home', 'home');
      await site.pipeline.round();
      expect(site.page('')).toContain('Welcome back');
      expect(site.page('case-studies/other')).toBeDefined();
    },
  );

  test('it leaves whole where the CMS does not answer after its log, and what may be shown comes back', async () => {
    site.publishStories(story({ summary: 'No quote', picture: null, film: null }), other());
    site.cms.tell('case-study', 'story', 'withdraw');
    site.cms.answerEntries = () => {
      throw new CmsError('The CMS does not answer.');
    };
    await expect(site.pipeline.round()).rejects.toThrow('does not answer');
    expect(site.remains()).toEqual([]);
    expect(site.page('case-studies/story')).toBeUndefined();
    expect(site.page('case-studies/other')).toBeDefined();
    site.cms.answerEntries = () => undefined;
    await site.pipeline.round();
    expect(site.page('case-studies/story')).toContain(MARKERS.title);
    expect(site.remains(undefined, [MARKERS.quote, MARKERS.alternative, MARKERS.film])).toEqual([]);
  });

  test('it is forgotten while publishing pauses at an earlier release that shows it', async () => {
    await publishOther('Another title');
    site.pipeline.releases.rollBack();
    site.withdrawAll();
    const { isPaused } = await site.pipeline.round();
    expect([isPaused, site.pipeline.releases.pausedAt]).toEqual([false, undefined]);
    expect(site.remains()).toEqual([]);
    expect(site.page('case-studies/other')).toContain('Another title');
  });

  test.each(['an interruption while it is forgotten', 'a CMS that is away after it'])(
    'it is done after %s',
    async (fault) => {
      site.withdrawAll();
      if (fault.startsWith('an interruption')) {
        site.pipeline.underWay.end = () => Promise.reject(new Error('killed'));
        await expect(site.pipeline.round()).rejects.toThrow('killed');
      } else await site.pipeline.round({ syncOnly: true });
      expect(site.pipeline.store.toForget.all()).toHaveLength(3);
      expect(isStillForgetting(site.folders.database)).toBe(true);
      site.restart();
      site.cms.beforeAnswer = () => {
        throw new CmsError('The CMS does not answer.');
      };
      await expect(site.pipeline.round()).rejects.toThrow('does not answer');
      expect(site.remains()).toEqual([]);
      expect(isStillForgetting(site.folders.database)).toBe(false);
    },
  );

  test('it is forgotten where the publisher lost what it knew, however much else is gone', async () => {
    const others = Array.from({ length: 12 }, (_, number) => caseStudy(`study-${number}`));
    site.publishStories(story(), other(), ...others);
    for (const { documentId } of others) site.cms.tell('case-study', documentId);
    await site.pipeline.round();
    site.withdrawAll();
    site.restart(() => {
      rmSync(site.folders.database);
    });
    await site.pipeline.round();
    expect(site.remains()).toEqual([]);
    expect(site.pipeline.releases.all).toHaveLength(1);
  });
});
