import { describe, expect, it } from 'vitest';
import { withSource } from '../current-source.ts';
import { fullSite } from '../site/fixtures.ts';
import type { Site } from '../site/site.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { firstSentence, noticeData } from './notice.ts';

const noticeOf = (notice: Partial<NonNullable<Site['notice']>>) =>
  withSource(fixtureSource(), () =>
    noticeData({ ...fullSite, notice: { text: 'Closed today.', dismissible: true, link: null, ...notice } }),
  );

describe('the notice', () => {
  it.each([
    ['This is a demonstration. Its stories are invented.', ['This is a demonstration.', 'Its stories are invented.']],
    ['The office is closed on 3.12. and on Friday', ['The office is closed on 3.12. and on Friday', '']],
    ['  Is this real? No.  ', ['Is this real?', 'No.']],
    ['', ['', '']],
  ])('is named by its first sentence: %j', (text, parts) => {
    expect(firstSentence(text)).toEqual(parts);
  });

  it('can be closed where editors allow it and something is left to see', async () => {
    expect(await noticeOf({ text: 'Closed today. Ring tomorrow.' })).toMatchObject({ dismissible: true });
    expect(await noticeOf({ text: 'Closed today. Ring tomorrow.', dismissible: false })).toMatchObject({
      dismissible: false,
    });
    expect(await noticeOf({ link: { text: 'Why', url: '/about/', page: null } })).toMatchObject({ dismissible: true });
    expect(await noticeOf({})).toMatchObject({ title: 'Closed today.', more: '', dismissible: false });
  });

  it('is none where editors have written none', async () => {
    expect(await withSource(fixtureSource(), () => noticeData({ ...fullSite, notice: null }))).toBeUndefined();
  });
});
