import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningCms } from './support/cms-process.ts';
import type { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { askAsPublisher } from './support/public-reader.ts';
import { redirectsThatEndIn } from './support/redirects.ts';
import { startWithStaff } from './support/staff.ts';

const PAGE = 'api::page.page';
const PRINCIPLE = 'api::principle.principle';

let cms: RunningCms;
let editor: Editor;
let author: Editor;
let count = 0;

beforeAll(async () => {
  ({ cms, editor, author } = await startWithStaff({ SITE_URL: 'https://site.example' }));
});

afterAll(() => cms.remove());

beforeEach(() => {
  count += 1;
});

/** A slug of the test at hand. */
const named = (slug: string) => `${slug}-${count}`;

const page = (slug: string): Json => ({ title: `Page ${named(slug)}`, slug: named(slug) });
const principle = (slug: string): Json => ({ ...Object(page(slug)), summary: 'Short.', order: count });

const path = (type: string, document: string) => `/content-manager/collection-types/${type}/${document}`;
const along = (instead: Json) => ({ 'x-waymark-instead': encodeURIComponent(JSON.stringify(instead)) });

/** Takes an entry down, and says what readers find instead. */
const takeDown = (type: string, document: string, instead: Json, who = editor) =>
  who.send('POST', `${path(type, document)}/actions/unpublish`, {}, along(instead));

const remove = (type: string, document: string, instead: Json, who = editor) =>
  who.send('DELETE', path(type, document), undefined, along(instead));

const redirects = () => redirectsThatEndIn(cms.url, `-${count}/`);

/** What readers are told at an address of the test at hand, as the publisher gets it. */
async function toldAt(slug: string): Promise<Json> {
  const query = `{ redirects(filters: { from: { eq: "/${named(slug)}/" } }) { message } }`;
  return at(await askAsPublisher(cms.url, query), 'data', 'redirects', 0, 'message');
}

const isPublic = async (type: string, document: string) =>
  at((await editor.send('GET', path(type, document))).body, 'data', 'status') === 'published';

const ask = (type: string, document: string, instead: Record<string, Json>, who = editor) =>
  who.send('POST', `/editing/leaving/${type}/${document}`, instead);

describe('an entry that is taken down', () => {
  it('leaves what its editor tells readers, letter by letter, which goes when it is published again', async () => {
    const words = `100 % of <b>"Tea & talk"</b> is over: ${'é'.repeat(230)}`;
    const document = await editor.writeAndPublish(PAGE, page('a'));
    expect((await takeDown(PAGE, document, { message: words })).status).toBe(200);
    expect([await redirects(), await toldAt('a')]).toEqual([['/a/ is gone'], words]);
    await editor.publish(PAGE, document);
    expect(await redirects()).toEqual([]);
  });

  it('sends readers on from where it was told to be gone, when it is public again at another address', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await takeDown(PAGE, document, { message: 'It rests until May.' });
    await editor.change(PAGE, document, { slug: named('z') });
    await editor.publish(PAGE, document);
    expect([await redirects(), await toldAt('a')]).toEqual([['/a/ → /z/'], null]);
  });

  it('sends readers to another page, from each of its addresses', async () => {
    await editor.writeAndPublish(PAGE, page('b'));
    const document = await editor.writeAndPublish(PRINCIPLE, principle('a'));
    await takeDown(PRINCIPLE, document, { to: `/${named('b')}/` });
    expect(await redirects()).toEqual(['/case-studies/principle/a/* → /b/', '/principles/a/ → /b/']);
    await editor.publish(PRINCIPLE, document);
    expect(await redirects()).toEqual([]);
  });

  it('says nothing where nobody does', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await takeDown(PAGE, document, { to: '', message: '' });
    expect([await redirects(), await toldAt('a')]).toEqual([['/a/ is gone'], null]);
  });

  it.each<[string, Json]>([
    ['an address that is none', { to: 'nowhere' }],
    ['its own address', { to: 'self' }],
    ['too many letters', { message: 'x'.repeat(301) }],
  ])('stays as it was where %s is sent along', async (_, instead) => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    const sent = at(instead, 'to') === 'self' ? { to: `/${named('a')}/` } : instead;
    expect((await takeDown(PAGE, document, sent)).status).toBe(400);
    expect([await isPublic(PAGE, document), await redirects()]).toEqual([true, []]);
    expect((await remove(PAGE, document, sent)).status).toBe(400);
    expect([await isPublic(PAGE, document), await redirects()]).toEqual([true, []]);
  });

  it('stays as it was where what is sent along cannot be read', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    const headers = { 'x-waymark-instead': '%7Bno' };
    const answer = await editor.send('POST', `${path(PAGE, document)}/actions/unpublish`, {}, headers);
    expect([answer.status, await isPublic(PAGE, document)]).toEqual([400, true]);
  });

  it('by somebody who may not, is refused, whatever is sent along', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    expect((await takeDown(PAGE, document, { message: 'It is over.' }, author)).status).toBe(403);
    expect((await remove(PAGE, document, { message: 'It is over.' }, author)).status).toBe(403);
    expect([await isPublic(PAGE, document), await redirects()]).toEqual([true, []]);
  });
});

describe('an entry that is deleted', () => {
  it('leaves what its editor tells readers', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    expect((await remove(PAGE, document, { message: 'It is over.' })).status).toBe(200);
    expect([await redirects(), await toldAt('a')]).toEqual([['/a/ is gone'], 'It is over.']);
  });

  it('sends readers to another page', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await remove(PAGE, document, { to: '/findings/' });
    expect(await redirects()).toEqual(['/a/ → /findings/']);
  });

  it('leaves nothing of its earlier addresses, and nothing at all where nobody says anything', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await editor.publish(PAGE, document, { slug: named('b') });
    await takeDown(PAGE, document, { message: 'It is over.' });
    await editor.delete(PAGE, document);
    expect(await redirects()).toEqual([]);
  });
});

describe('what readers are to find instead', () => {
  it('is looked at before anything is taken down, with what is wrong at its field', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    const { status, body } = await ask(PAGE, document, { act: 'unpublish', to: '/nowhere-at-all/' });
    expect([status, body]).toMatchObject([200, { problems: [{ path: ['to'] }] }]);
    expect(await isPublic(PAGE, document)).toBe(true);
  });

  it('is taken with an address of the site that was copied from a browser', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    const { body } = await ask(PAGE, document, { act: 'delete', to: 'https://site.example/findings/#one' });
    expect(body).toEqual({ problems: [], instead: { to: '/findings/#one', message: null } });
  });

  it('is nothing for a draft that the public never saw', async () => {
    const document = await editor.write(PAGE, page('a'));
    const { body } = await ask(PAGE, document, { act: 'delete', message: 'It is over.' });
    expect(body).toEqual({ problems: [], instead: null });
  });

  it('is asked by nobody who may not take the entry down', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    const own = await author.write(PAGE, page('b'));
    expect((await ask(PAGE, document, { act: 'unpublish' }, author)).status).toBe(403);
    expect((await ask(PAGE, own, { act: 'delete' }, author)).status).toBe(403);
    expect((await ask(PAGE, 'nothing', { act: 'delete' })).status).toBe(404);
    expect((await fetch(`${cms.url}/editing/leaving/${PAGE}/${document}`, { method: 'POST' })).status).toBe(401);
  });
});

describe('the pages that readers can be sent to', () => {
  const titles = async (words: string, who = editor) => {
    const { body } = await who.send('GET', `/editing/public-pages?words=${encodeURIComponent(words)}`);
    return (Array.isArray(body) ? body : []).map((each) => `${textAt(each, 'title')} ${textAt(each, 'address')}`);
  };

  it('are found by words of their title, drafts not', async () => {
    await editor.writeAndPublish(PAGE, { ...Object(page('a')), title: `Tea & talk ${count}` });
    await editor.write(PAGE, { ...Object(page('b')), title: `Tea & talk, a draft ${count}` });
    await editor.writeAndPublish(PRINCIPLE, { ...Object(principle('c')), title: `About tea & TALK ${count}` });
    expect(await titles(`tea & talk`)).toEqual([
      `Tea & talk ${count} /${named('a')}/`,
      `About tea & TALK ${count} /principles/${named('c')}/`,
    ]);
    expect(await titles('all case')).toEqual(['All case studies /case-studies/']);
    expect(await titles('nothing like this')).toEqual([]);
    expect(await titles('tea & talk', author)).toHaveLength(2);
  });

  it('are told to nobody who is not signed in', async () => {
    expect((await fetch(`${cms.url}/editing/public-pages`)).status).toBe(401);
  });
});
