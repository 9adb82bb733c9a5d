import { describe, expect, it } from 'vitest';
import { CmsError } from '../sync/cms-error.ts';
import { sync } from '../sync/sync.ts';
import { FakeCms } from '../sync/testing/fake-cms.ts';
import { withControl } from './testing/with-control.ts';

const bodyOf = async (answer: Promise<Response>): Promise<unknown> => (await answer).json();

describe('the status', () => {
  it('is of now: what was committed before the question is not passed over', async () => {
    const cms = new FakeCms();
    await withControl({ cms }, async ({ publisher, get }) => {
      const { store } = publisher.facts.pipeline;
      await sync({ cms, store, media: { folder: '', download: cms.download }, taken: () => undefined });
      await publisher.request();
      expect(await bodyOf(get('/status'))).toMatchObject({ state: 'up to date', log: { taken: 1, latest: 1 } });
      cms.tell('page', 'news');
      expect(await bodyOf(get('/status'))).toMatchObject({ state: 'working', log: { taken: 1, latest: 2 } });
      expect(await bodyOf(get('/status?change=2'))).toMatchObject({ state: 'not looked at', entry: { id: 'news' } });
      expect(await bodyOf(get('/status?entry=page/news'))).toMatchObject({ state: 'not looked at' });
      expect(await bodyOf(get('/status?entries=page/other,page/news'))).toEqual({
        entries: [null, expect.objectContaining({ state: 'not looked at', id: 'news' })],
      });
      expect((await get('/status?change=3')).status).toBe(404);
      expect((await get('/status?entry=page/other')).status).toBe(404);
    });
  });

  it('does not call anything up to date while the CMS does not answer', async () => {
    const cms = new FakeCms();
    await withControl({ cms }, async ({ publisher, get }) => {
      const { store } = publisher.facts.pipeline;
      await sync({ cms, store, media: { folder: '', download: cms.download }, taken: () => undefined });
      await publisher.request();
      cms.beforeAnswer = () => {
        throw new CmsError('The CMS did not answer.');
      };
      expect(await bodyOf(get('/status'))).toMatchObject({
        state: 'waiting for the CMS',
        message: 'The CMS did not answer.',
      });
    });
  });

  it.each([
    ['change=0', 'Expected the number of a change, such as ?change=12, found “0”.'],
    ['change=', 'Expected the number of a change, such as ?change=12, found “”.'],
    ['entry=secret/1', 'Expected an entry as ?entry=<type>/<documentId>, with one of the types action, '],
    ['entry=page', 'Expected an entry as ?entry=<type>/<documentId>, with one of the types action, '],
    ['page=1', 'Expected nothing, or one of “change”, “entry” and “entries” after /status?, found “page=1”.'],
    ['toString=1', 'Expected nothing, or one of “change”, “entry” and “entries” after /status?, found “toString=1”.'],
    ['change=1&change=2', '“entry” and “entries” after /status?, found “change=1&change=2”.'],
    ['entries=', 'Expected an entry as ?entry=<type>/<documentId>'],
    ['entries=page/a,secret/1', 'Expected an entry as ?entry=<type>/<documentId>'],
    [
      `entries=${Array.from({ length: 101 }, () => 'page/a').join(',')}`,
      'Expected 100 entries at most in one question, found 101.',
    ],
  ])('says what was expected of a question that makes no sense: %s', async (query, message) => {
    await withControl({}, async ({ get }) => {
      const response = await get(`/status?${query}`);
      const body: unknown = await response.json();
      expect([response.status, body]).toEqual([400, { message: expect.stringContaining(message) as unknown }]);
    });
  });
});
