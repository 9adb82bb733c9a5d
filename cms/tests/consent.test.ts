import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSENT, ConsentDesk, picture, quote, STORY, to, type Given, type Picture } from './support/consents.ts';
import { at, plain } from './support/json.ts';

const [FINDING, PAGE] = ['api::finding.finding', 'api::page.page'];

let desk: ConsentDesk;

beforeAll(async () => void (desk = await ConsentDesk.open()));

afterAll(() => desk.cms.remove());

describe.each([
  ['withdrawn in the panel', (given: Given) => desk.withdraw(given)],
  [
    'saved with the day on which it was withdrawn',
    (given: Given) =>
      desk.editor.send('PUT', `/content-manager/collection-types/${CONSENT}/${given.id}`, {
        withdrawnOn: '2026-01-05',
      }),
  ],
])('what rests on a consent that is %s', (_name, act) => {
  let given: Given;
  let marker: string;
  let shown: Picture;
  let whole: { id: string; address: string };
  let other: { id: string; address: string };
  let finding: string;
  let page: string;
  let pageAddress: string;

  beforeAll(async () => {
    marker = desk.marker();
    given = await desk.consent();
    shown = await desk.upload(`${marker}.png`);
    const number = desk.number();
    const own = { consent: to(given.id), image: picture(shown, marker, given), quotes: [quote(marker, given)] };
    whole = await desk.publishStory(marker, own);
    finding = await desk.editor.writeAndPublish(FINDING, {
      statement: `Statement ${number}`,
      quotes: [quote(marker, given), quote(`kept${number}`, await desk.consent())],
    });
    const film = { title: `Film ${marker}`, url: 'https://example.org/film', consent: to(given.id) };
    const media = [{ __component: 'media.video', ...film }];
    other = await desk.publishStory(`other${number}`, { image: picture(shown, marker), media });
    pageAddress = `/page-${number}/`;
    page = await desk.editor.writeAndPublish(PAGE, {
      title: `Page ${number}`,
      slug: `page-${number}`,
      sections: [
        { __component: 'sections.quote', quote: quote(marker, given) },
        { __component: 'sections.image', image: picture(shown, marker) },
      ],
    });
  });

  test('is public before', async () => {
    const answers = await desk.allAnswers(shown.document);
    for (const words of ['Story', 'Told by', 'began with', 'says', 'Carer of', 'garden,', 'Caption', 'Film'])
      expect(answers).toMatch(new RegExp(`${words} ${marker}`));
    expect(answers).toContain(`${marker}.png`);
    expect(await desk.asPublisher(shown.path)).toBe(200);
    await desk.log.all();
  });

  test('is told before it goes', async () => {
    const told = await desk.reach(given);
    expect(told).toMatchObject({
      reference: given.reference,
      state: 'valid',
      files: [{ name: `${marker}.png`, isPublic: true }],
    });
    const parts = at(told, 'parts');
    const lines = (Array.isArray(parts) ? parts : []).map((part) =>
      ['what', 'kind', 'goes', 'address'].map((field) => plain(at(part, field))).join(' '),
    );
    expect(lines.toSorted()).toEqual(
      [
        `story Case study page ${whole.address}`,
        `quote Case study page ${whole.address}`,
        `picture Case study page ${whole.address}`,
        'quote Finding part null',
        `film Case study part ${other.address}`,
        `picture Case study part ${other.address}`,
        `quote Page part ${pageAddress}`,
        `picture Page part ${pageAddress}`,
      ].toSorted(),
    );
  });

  test('is nowhere afterwards: in no answer, no file, no draft, and not in the change log', async () => {
    expect((await act(given)).status).toBe(200);
    const answers = await desk.allAnswers(shown.document);
    expect(answers).not.toContain(marker);
    expect(answers).toContain(`kept`);
    expect(await desk.asPublisher(shown.path)).toBe(403);
    expect((await fetch(`${desk.cms.url}${shown.signed}`)).status).toBe(403);
    const previews = [
      await desk.bulk('CaseStudiesDocument', { ids: [whole.id, other.id], drafts: true }),
      await desk.bulk('FindingsDocument', { ids: [finding], drafts: true }),
      await desk.bulk('PagesDocument', { ids: [page], drafts: true }),
    ];
    expect(previews.join('')).not.toContain(marker);
    const news = await desk.log.all();
    expect(news.join('\n')).not.toContain(marker);
    for (const [type, document] of [
      [STORY, whole.id],
      [FINDING, finding],
      [STORY, other.id],
      [PAGE, page],
    ])
      expect(news).toContain(`withdraw ${type} ${document} en`);
    expect(news).toContain(`withdraw plugin::upload.file ${shown.document} null`);
  });

  test('is explained at the address of the page, and on record without a word of it', async () => {
    const redirects = await desk.bulk('RedirectsDocument');
    expect(redirects).toContain(`"from":"${whole.address}","to":null`);
    expect(redirects).toContain('because the person it is about asked us to');
    expect(redirects).not.toContain(other.address);
    const { body } = await desk.editor.send('GET', '/consents/withdrawals');
    expect(at(body, 'withdrawals', 0)).toEqual({
      id: expect.any(String),
      reference: given.reference,
      href: `/content-manager/collection-types/${CONSENT}/${given.id}`,
      at: expect.stringMatching(/^20\d\d-.*Z$/),
      by: expect.stringMatching(/./),
      why: 'withdrawn',
      pages: 1,
      parts: 5,
      undoneAt: null,
    });
    const rows = JSON.stringify(await desk.inDatabase(async (database) => await database('withdrawals')));
    expect(rows).toContain(whole.id);
    expect(rows).not.toMatch(new RegExp(`${marker}|story-|page-`));
  });

  test('does not come back when it is published again, taken back to what was public, or withdrawn a second time', async () => {
    const again = await desk.editor.send(
      'POST',
      `/content-manager/collection-types/${STORY}/${whole.id}/actions/publish`,
      {},
    );
    expect([again.status, JSON.stringify(again.body)]).toEqual([400, expect.stringContaining('was withdrawn on')]);
    const discard = `/content-manager/collection-types/${STORY}/${whole.id}/actions/discard`;
    expect((await desk.editor.send('POST', discard, {})).status).toBe(200);
    await desk.log.all();
    expect((await desk.withdraw(given)).body).toMatchObject({ pages: 1, parts: 5 });
    expect(await desk.log.all()).toEqual([]);
    expect(await desk.allAnswers(shown.document)).not.toContain(marker);
  });

  test('is listed until somebody takes it out, and keeps its consent from being deleted', async () => {
    const { body } = await desk.editor.send('GET', '/consents/to-tidy');
    const entries = at(body, 'entries');
    const mine = (Array.isArray(entries) ? entries : []).filter((entry) => at(entry, 'reference') === given.reference);
    expect(mine.map((entry) => [at(entry, 'kind'), at(entry, 'what')])).toEqual(
      expect.arrayContaining([
        ['Case study', ['story', 'quote', 'picture']],
        ['Finding', ['quote']],
      ]),
    );
    const deletion = await desk.editor.send('DELETE', `/content-manager/collection-types/${CONSENT}/${given.id}`);
    expect([deletion.status, JSON.stringify(deletion.body)]).toEqual([400, expect.stringContaining('rest on')]);
  });

  test('is listed before that was a mistake, and nothing comes back of listing it', async () => {
    const told = (await desk.editor.send('GET', `/consents/${given.id}/comes-back`)).body;
    const parts = at(told, 'parts');
    const places = (Array.isArray(parts) ? parts : []).map(
      (part) => `${plain(at(part, 'what'))} ${plain(at(part, 'goes'))}`,
    );
    expect(places.toSorted()).toEqual(
      [
        'story page',
        'quote page',
        'picture page',
        'quote part',
        'film part',
        'picture part',
        'quote part',
        'picture part',
      ].toSorted(),
    );
    expect(told).toMatchObject({ files: [{ name: `${marker}.png` }], refused: [] });
    expect(await desk.reach(given)).toMatchObject({ state: 'withdrawn' });
    expect(await desk.log.all()).toEqual([]);
    expect(await desk.allAnswers(shown.document)).not.toContain(marker);
  });

  test('is public again as it was, once that was a mistake', async () => {
    expect((await desk.giveBack(given)).body).toEqual({ pages: 1, parts: 5, refused: [] });
    const answers = await desk.allAnswers(shown.document);
    for (const words of ['Story', 'Told by', 'began with', 'says', 'Carer of', 'garden,', 'Caption', 'Film'])
      expect(answers).toMatch(new RegExp(`${words} ${marker}`));
    expect(await desk.asPublisher(shown.path)).toBe(200);
    expect(await desk.bulk('RedirectsDocument')).not.toContain(whole.address);
    const news = await desk.log.all();
    expect(news).toEqual(expect.arrayContaining([`publish ${STORY} ${whole.id} en`, `publish ${PAGE} ${page} en`]));
    const { body } = await desk.editor.send('GET', '/consents/withdrawals');
    expect(at(body, 'withdrawals', 0, 'undoneAt')).toMatch(/^20/);
    expect((await desk.giveBack(given)).body).toEqual({ pages: 0, parts: 0, refused: [] });
  });
});
