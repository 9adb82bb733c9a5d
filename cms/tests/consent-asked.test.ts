import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSENT, ConsentDesk, quote, to, type Given } from './support/consents.ts';
import { at, plain, type Json } from './support/json.ts';

let desk: ConsentDesk;

beforeAll(async () => void (desk = await ConsentDesk.open()));

afterAll(() => desk.cms.remove());

const save = ({ id }: Given, fields: Json) =>
  desk.editor.send('PUT', `/content-manager/collection-types/${CONSENT}/${id}`, fields);

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('where a consent is chosen', () => {
  const offered = async (model: string): Promise<string> =>
    JSON.stringify((await desk.editor.send('GET', `/content-manager/relations/${model}/consent?_q=REF`)).body);

  test.each(['api::case-study.case-study', 'story.quote', 'media.image', 'media.video'])(
    'in %s, only those are offered that stand, or may once they are given',
    async (model) => {
      const [standing, last, withdrawn, ended, toCome] = [
        await desk.consent(),
        await desk.consent(),
        await desk.consent(),
        await desk.consent(),
        await desk.consent(),
      ];
      await save(last, { expiresOn: day(1) });
      await desk.withdraw(withdrawn);
      await save(ended, { expiresOn: day(-2) });
      await save(toCome, { givenOn: day(2) });
      const answer = await offered(model);
      for (const { reference } of [standing, last, toCome]) expect(answer).toContain(`"${reference}"`);
      for (const { reference } of [withdrawn, ended]) expect(answer).not.toContain(`"${reference}"`);
    },
  );

  test('what was chosen before it was withdrawn still shows', async () => {
    const given = await desk.consent();
    const { id } = await desk.publishStory(desk.marker(), { consent: to(given.id) });
    await desk.withdraw(given);
    const path = `/content-manager/relations/api::case-study.case-study/${id}/consent`;
    expect(JSON.stringify((await desk.editor.send('GET', path)).body)).toContain(given.reference);
  });
});

describe('before a consent is saved', () => {
  let given: Given;
  let story: string;

  const goes = async (form: Json): Promise<string[]> => {
    const { body } = await desk.editor.send('POST', `/consents/${given.id}/goes-with-save`, form);
    const parts = at(body, 'parts');
    return (Array.isArray(parts) ? parts : []).map((part) =>
      ['what', 'title', 'goes'].map((field) => plain(at(part, field))).join(' '),
    );
  };

  beforeAll(async () => {
    const marker = desk.marker();
    given = await desk.consent();
    story = `Story ${marker}`;
    await desk.publishStory(marker, { consent: to(given.id) });
    await desk.publishStory('other', { quotes: [quote(marker, given)] });
  });

  test.each<[string, Json, boolean, boolean]>([
    ['without its text', { mayUse: { text: false, quote: true, image: true, video: true } }, true, false],
    ['without its quotes', { mayUse: { text: true, quote: false, image: true, video: true } }, false, true],
    ['with neither', { mayUse: { text: false, quote: false, image: true, video: true } }, true, true],
    ['not for this site', { mayAppear: { site: false, print: true } }, true, true],
    ['with an end that has passed', { expiresOn: day(-2) }, true, true],
    ['with a start to come', { givenOn: day(2) }, true, true],
    ['with the day on which it was withdrawn', { withdrawnOn: day(-1) }, true, true],
    ['with an end to come', { expiresOn: day(30) }, false, false],
    ['with another name', { reference: 'Other' }, false, false],
    ['as it is', {}, false, false],
  ])('%s, what goes is told, and nothing goes yet', async (_name, form, withStory, withQuote) => {
    expect((await goes(form)).toSorted()).toEqual([
      ...(withQuote ? ['quote Story other part'] : []),
      ...(withStory ? [`story ${story} page`] : []),
    ]);
    expect(await desk.allAnswers()).toContain(story);
  });
});
