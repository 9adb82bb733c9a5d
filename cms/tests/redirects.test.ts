import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, type Json } from './support/json.ts';
import { LogReader } from './support/public-reader.ts';
import { redirectsThatEndIn, saveRedirect } from './support/redirects.ts';
import { runScript } from './support/run-script.ts';

const PAGE = 'api::page.page';
const PRINCIPLE = 'api::principle.principle';
const THEME = 'api::theme.theme';
const REDIRECT = 'api::redirect.redirect';

let cms: RunningCms;
let editor: Editor;
let count = 0;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

beforeEach(() => {
  count += 1;
});

/** A slug of the test at hand. */
const named = (slug: string) => `${slug}-${count}`;

const page = (slug: string): Json => ({ title: `Page ${slug}`, slug: named(slug) });

/** All redirects that the test at hand has to do with. */
const redirects = () => redirectsThatEndIn(cms.url, `-${count}/`);

/** Gives something published a new address, as an editor does: in the form, with Publish. */
async function move(type: string, document: string, slug: string): Promise<void> {
  await editor.publish(type, document, { slug: named(slug) });
}

const byHand = (from: string, to: string | null = null) => saveRedirect(editor, from, to);

/** The redirects from an address, with the fields that only editors see. */
const storedAt = async (slug: string) =>
  (await editor.send('GET', `/content-manager/collection-types/${REDIRECT}?filters[from]=/${named(slug)}/`)).body;

describe('an entry that gets a new address', () => {
  it('leaves a redirect at the old one, with the reason in words', async () => {
    await move(PAGE, await editor.writeAndPublish(PAGE, page('a')), 'b');
    expect(await redirects()).toEqual(['/a/ → /b/']);
    const body = await storedAt('a');
    expect(at(body, 'results', 0)).toMatchObject({
      permanent: true,
      reason: expect.stringMatching(/^Moved to a new address on \d+ \w+ \d{4}\.$/),
    });
  });

  it('leaves none before the new address is published', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await editor.change(PAGE, document, { slug: named('b') });
    expect(await redirects()).toEqual([]);
    await editor.publish(PAGE, document);
    expect(await redirects()).toEqual(['/a/ → /b/']);
  });

  it('and then another, leaves a redirect at each', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await move(PAGE, document, 'b');
    await move(PAGE, document, 'c');
    expect(await redirects()).toEqual(['/a/ → /b/', '/b/ → /c/']);
  });

  it('and then its first one again, makes no circle', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await move(PAGE, document, 'b');
    await move(PAGE, document, 'c');
    await move(PAGE, document, 'a');
    expect(await redirects()).toEqual(['/b/ → /c/', '/c/ → /a/']);
    await move(PAGE, document, 'c');
    expect(await redirects()).toEqual(['/a/ → /c/', '/b/ → /c/']);
  });

  it('takes its list of case studies along, with all that lies beneath', async () => {
    await move(PRINCIPLE, await editor.writeAndPublish(PRINCIPLE, principle('a')), 'b');
    expect(await redirects()).toEqual([
      '/case-studies/principle/a/* → /case-studies/principle/b/*',
      '/principles/a/ → /principles/b/',
    ]);
  });

  it('is followed by its redirect in the change log', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    const log = new LogReader(cms.url);
    await log.news();
    await move(PAGE, document, 'b');
    expect(await log.news()).toEqual([
      `publish ${PAGE} ${document} en`,
      expect.stringMatching(`^publish ${REDIRECT} \\w+ null$`),
    ]);
  });

  it('leaves none where the publish is refused', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    const answer = await editor.send('POST', `/content-manager/collection-types/${PAGE}/${document}/actions/publish`, {
      slug: 'findings',
    });
    expect(answer.status).toBe(400);
    expect(await redirects()).toEqual([]);
  });

  it('together with others, in a bulk action, leaves one for each', async () => {
    const documents = [await editor.writeAndPublish(PAGE, page('a')), await editor.writeAndPublish(PAGE, page('b'))];
    await editor.change(PAGE, documents[0] ?? '', { slug: named('c') });
    await editor.change(PAGE, documents[1] ?? '', { slug: named('d') });
    await editor.publishMany(PAGE, documents);
    expect(await redirects()).toEqual(['/a/ → /c/', '/b/ → /d/']);
  });

  it('may get the one that another entry has just left', async () => {
    const [first, second] = [
      await editor.writeAndPublish(PAGE, page('a')),
      await editor.writeAndPublish(PAGE, page('b')),
    ];
    await move(PAGE, first, 'c');
    await move(PAGE, second, 'a');
    expect(await redirects()).toEqual(['/b/ → /a/']);
  });

  it('by a script of one’s own leaves a redirect too', async () => {
    const document = await editor.writeAndPublish(PRINCIPLE, principle('a'));
    await runScript(cms, 'move-principle.cjs', document, named('b'));
    expect(await redirects()).toContain('/principles/a/ → /principles/b/');
  });
});

describe('an entry that is taken down', () => {
  it('is gone, at each of its addresses', async () => {
    const [about, theme] = [
      await editor.writeAndPublish(PAGE, page('a')),
      await editor.writeAndPublish(THEME, { name: named('a'), slug: named('a'), kind: 'setting' }),
    ];
    await editor.unpublish(PAGE, about);
    await editor.unpublish(THEME, theme);
    expect(await redirects()).toEqual(['/a/ is gone', '/case-studies/theme/a/* is gone']);
  });

  it('is not gone any more when it is published again', async () => {
    const document = await editor.writeAndPublish(PRINCIPLE, principle('a'));
    await editor.unpublish(PRINCIPLE, document);
    expect(await redirects()).toHaveLength(2);
    await editor.publish(PRINCIPLE, document);
    expect(await redirects()).toEqual([]);
  });

  it('together with others, in a bulk action, is gone like them', async () => {
    const documents = [await editor.writeAndPublish(PAGE, page('a')), await editor.writeAndPublish(PAGE, page('b'))];
    const both = { documentIds: documents, locale: 'en' };
    await editor.send('POST', `/content-manager/collection-types/${PAGE}/actions/bulkUnpublish`, both);
    expect(await redirects()).toEqual(['/a/ is gone', '/b/ is gone']);
  });
});

describe('an entry that is deleted', () => {
  it('is named by no redirect any more, at none of its addresses', async () => {
    const document = await editor.writeAndPublish(PRINCIPLE, principle('a'));
    await move(PRINCIPLE, document, 'b');
    await byHand(`/${named('short')}/`, `/principles/${named('b')}/#part`);
    expect(await redirects()).toHaveLength(3);
    await editor.delete(PRINCIPLE, document);
    expect(await redirects()).toEqual([]);
  });

  it('is named by none either if it was taken down, and got a new address, before', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await editor.unpublish(PAGE, document);
    await editor.change(PAGE, document, { slug: named('b') });
    expect(await redirects()).toEqual(['/a/ is gone']);
    await editor.delete(PAGE, document);
    expect(await redirects()).toEqual([]);
  });

  it('leaves the redirect that an editor made lead from its address to another page', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await editor.unpublish(PAGE, document);
    const body = await storedAt('a');
    await editor.change(REDIRECT, plain(at(body, 'results', 0, 'documentId')), { to: '/elsewhere/' });
    await editor.delete(PAGE, document);
    expect(await redirects()).toEqual(['/a/ → /elsewhere/']);
  });
});

describe('a redirect made by hand', () => {
  it('gives way to what is published at its address', async () => {
    await byHand(`/${named('a')}/`, '/elsewhere/');
    expect(await redirects()).toEqual(['/a/ → /elsewhere/']);
    await editor.writeAndPublish(PAGE, page('a'));
    expect(await redirects()).toEqual([]);
  });

  it('cannot double one that there is, and there is one only after the entry has come back and moved', async () => {
    const document = await editor.writeAndPublish(PAGE, page('a'));
    await editor.unpublish(PAGE, document);
    expect(await byHand(`/${named('a')}/`, '/elsewhere/')).toMatch(/unique/);
    await editor.publish(PAGE, document);
    await move(PAGE, document, 'b');
    expect(await redirects()).toEqual(['/a/ → /b/']);
  });

  it('is refused where something published stands, which it names', async () => {
    await editor.writeAndPublish(PAGE, page('a'));
    expect(await byHand(`/${named('a')}/`, '/elsewhere/')).toBe(
      `from: The page “Page a” stands at /${named('a')}/, so nobody would be sent on from there. Change its address or take it down; its redirect is then made by itself.`,
    );
    expect(await byHand('/findings/', '/elsewhere/')).toContain('A page of the site itself stands at /findings/');
    await editor.writeAndPublish(THEME, { name: 'By the sea', slug: named('sea'), kind: 'setting' });
    for (const address of [`/case-studies/theme/${named('sea')}/`, `/case-studies/theme/${named('sea')}/*`]) {
      expect(await byHand(address, '/elsewhere/')).toContain('from: The theme “By the sea” stands at');
    }
  });

  it('is refused in a circle, however long, and when it is changed as well', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((slug) => `/${named(slug)}/`);
    expect(await byHand(`${a}*`, `${b}*`)).toBe('taken');
    expect(await byHand(`${b}*`, c)).toBe('taken');
    expect(await byHand(`${c}`, `${a}deep/`)).toContain(`to: This would send readers round in a circle: ${c} → `);
    const third = await editor.write(REDIRECT, { from: c ?? '', to: '/elsewhere/' });
    const answer = await editor.send('PUT', `/content-manager/collection-types/${REDIRECT}/${third}`, { to: a ?? '' });
    expect(answer.body).toMatchObject({ error: { details: { errors: [{ path: ['to'] }] } } });
    expect(await redirects()).toEqual(['/a/* → /b/*', '/b/* → /c/', '/c/ → /elsewhere/']);
  });

  it('is refused where its address is none, at the field', async () => {
    expect(await byHand(named('a'), '/x/')).toMatch(/^from: The old address starts with \//);
    expect(await byHand(`/${named('a')}/`, 'x')).toMatch(/^to: The new address starts with \//);
  });

  it('may say that something is gone', async () => {
    expect(await byHand(`/${named('a')}/*`)).toBe('taken');
    expect(await redirects()).toEqual(['/a/* is gone']);
  });
});

/** The fields of a principle. */
function principle(slug: string): Json {
  return { title: `Principle ${slug}`, slug: named(slug), summary: 'Short.', order: count };
}
