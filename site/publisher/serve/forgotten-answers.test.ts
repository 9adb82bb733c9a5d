import type { Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Publisher } from '../pipeline/publisher.ts';
import { MARKERS, Withdrawals, other, story } from '../pipeline/testing/withdrawals.ts';
import { captions } from '../sync/testing/fake-cms.ts';
import { controlServer } from './control-server.ts';
import { listen } from './http-server.ts';

let site: Withdrawals;

beforeEach(async () => {
  site = new Withdrawals();
  await site.pipeline.round();
});
afterEach(() => {
  site.close();
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

test('what is withdrawn is shown by no preview any more, and what previews made is thrown away', async () => {
  const film = captions('draft-film', { url: '/uploads/draft-film.vtt' });
  site.publishStories(story(), other(), story({ documentId: 'draft', slug: 'draft', film }));
  await site.pipeline.previews.page({ type: 'case-study', id: 'draft' });
  expect(site.remains(undefined, [MARKERS.film]).join()).toContain('previews/');
  site.withdrawAll();
  await site.pipeline.round();
  expect(site.remains()).toEqual([]);
});

test('what is withdrawn is in no answer of the port: it is told as taken down, without its title', async () => {
  const publisher = new Publisher(site.pipeline, () => undefined);
  const end = publisher.run();
  const control = controlServer(publisher, site.pipeline.previews, 'a secret', () => undefined);
  await listen(control, 0, '127.0.0.1');
  const ask = async (path: string) => await (await fetch(`http://127.0.0.1:${portOf(control)}${path}`)).text();
  const questions = [
    '/status',
    '/status?entries=case-study/story,file/film',
    '/status?entry=case-study/story',
    '/metrics',
  ];
  try {
    await publisher.request();
    expect((await Promise.all(questions.map(ask))).join()).toContain(MARKERS.title);
    site.withdrawAll();
    await publisher.request();
    const answers = (await Promise.all(questions.map(ask))).join('\n');
    expect(Object.values(MARKERS).filter((marker) => answers.includes(marker))).toEqual([]);
    expect(JSON.parse(await ask('/status?entry=case-study/story'))).toMatchObject({
      state: 'taken down',
      name: 'case-study',
    });
  } finally {
    control.closeAllConnections();
    control.close();
    publisher.stop();
    await end;
  }
});
