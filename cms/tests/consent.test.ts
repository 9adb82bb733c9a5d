import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHER_TOKEN, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { entriesInBulk, QUERIES } from './support/entries.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { OTHER_PNG, PNG } from './support/pictures.ts';
import { askAsPublisher, LogReader } from './support/public-reader.ts';

const CONSENT = 'api::consent.consent';
const STORY = 'api::case-study.case-study';
const FINDING = 'api::finding.finding';
const PRINCIPLE = 'api::principle.principle';
const PAGE = 'api::page.page';

let cms: RunningCms;
let editor: Editor;
let log: LogReader;
let principle: string;
let count = 0;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
  log = new LogReader(cms.url);
  principle = await editor.writeAndPublish(PRINCIPLE, { title: 'P', slug: 'p', summary: 'S.', order: 1 });
});

afterAll(() => cms.remove());

const to = (documentId: string): Json => ({ set: [{ documentId }] });

interface Given {
  id: string;
  reference: string;
}

async function consent(fields: Record<string, Json> = {}): Promise<Given> {
  const reference = `REF-${(count += 1)}`;
  const id = await editor.write(CONSENT, {
    reference,
    givenOn: '2025-05-01',
    mayUse: { text: true, quote: true, image: true, video: true },
    mayAppear: { site: true },
    ...fields,
  });
  return { id, reference };
}

interface Picture {
  id: number;
  document: string;
  signed: string;
}

async function upload(name: string, content = PNG): Promise<Picture> {
  const { body } = await editor.upload(name, content, 'image/png');
  return { id: Number(at(body, 0, 'id')), document: textAt(body, 0, 'documentId'), signed: textAt(body, 0, 'url') };
}

const picture = ({ id }: Picture, words: string, chosen?: Given): Json => ({
  file: id,
  alternativeText: `A garden, ${words}`,
  caption: `Caption ${words}`,
  ...(chosen && { consent: to(chosen.id) }),
});

const story = (marker: string, more: Record<string, Json>): Record<string, Json> => ({
  title: `Story ${marker}`,
  slug: `story-${(count += 1)}`,
  summary: `Told by ${marker}.`,
  stage: 'running',
  need: [{ type: 'paragraph', children: [{ type: 'text', text: `It began with ${marker}.` }] }],
  principles: to(principle),
  ...more,
});

const quote = (marker: string, chosen: Given): Json => ({
  text: `It helped, says ${marker}.`,
  attribution: `Carer of ${marker}`,
  consent: to(chosen.id),
});

/** All that the publisher reads of entries: every type, in bulk and by GraphQL, with the media files of these ids. */
async function allAnswers(...files: string[]): Promise<string> {
  const answers: string[] = [];
  for (const [name, query] of QUERIES) {
    answers.push(await entriesInBulk(cms.url, name));
    const variables = { ...(query.includes('$pagination') && { pagination: { limit: 250 } }) };
    answers.push(JSON.stringify(await askAsPublisher(cms.url, query, variables)));
  }
  const media = await askAsPublisher(
    cms.url,
    'query ($ids: [ID]) { uploadFiles_connection(filters: { documentId: { in: $ids } }) { nodes { name url documentId } } }',
    { ids: files },
  );
  return [...answers, JSON.stringify(media)].join('\n');
}

const drafts = (name: string, ...ids: string[]) => entriesInBulk(cms.url, name, { ids, drafts: true });

const asPublisher = async (address: string): Promise<number> =>
  (await fetch(`${cms.url}${address}`, { headers: { authorization: `Bearer ${PUBLISHER_TOKEN}` } })).status;

const withoutSignature = ({ signed }: Picture) => signed.split('?')[0] ?? '';

const withdraw = ({ id }: Given, body: Json = {}) => editor.send('POST', `/consents/${id}/withdraw`, body);
const reach = async ({ id }: Given) => (await editor.send('GET', `/consents/${id}/reach`)).body;

describe.each([
  ['withdrawn in the panel', (given: Given) => withdraw(given)],
  [
    'saved with the day on which it was withdrawn',
    (given: Given) =>
      editor.send('PUT', `/content-manager/collection-types/${CONSENT}/${given.id}`, { withdrawnOn: '2026-01-05' }),
  ],
])('what rests on a consent that is %s', (_name, act) => {
  let given: Given;
  let marker: string;
  let shown: Picture;
  let whole: string;
  let finding: string;
  let other: string;
  let page: string;
  let address: string;
  let otherAddress: string;
  let pageNumber: number;

  beforeAll(async () => {
    marker = `MARKER${(count += 1)}X`;
    given = await consent();
    shown = await upload(`${marker}.png`, OTHER_PNG);
    whole = await editor.writeAndPublish(
      STORY,
      story(marker, { consent: to(given.id), image: picture(shown, marker, given), quotes: [quote(marker, given)] }),
    );
    address = `/case-studies/story-${count}/`;
    finding = await editor.writeAndPublish(FINDING, {
      statement: `Statement ${count}`,
      quotes: [quote(marker, given), quote(`kept${count}`, await consent())],
    });
    const film = { title: `Film ${marker}`, url: 'https://example.org/film', consent: to(given.id) };
    other = await editor.writeAndPublish(
      STORY,
      story(`other${count}`, { image: picture(shown, marker), media: [{ __component: 'media.video', ...film }] }),
    );
    otherAddress = `/case-studies/story-${count}/`;
    pageNumber = count;
    page = await editor.writeAndPublish(PAGE, {
      title: `Page ${count}`,
      slug: `page-${count}`,
      sections: [
        { __component: 'sections.quote', quote: quote(marker, given) },
        { __component: 'sections.image', image: picture(shown, marker) },
      ],
    });
  });

  test('is public before', async () => {
    const answers = await allAnswers(shown.document);
    for (const words of ['Story', 'Told by', 'began with', 'says', 'Carer of', 'garden,', 'Caption', 'Film'])
      expect(answers).toMatch(new RegExp(`${words} ${marker}`));
    expect(answers).toContain(`${marker}.png`);
    expect(await asPublisher(withoutSignature(shown))).toBe(200);
    await log.all();
  });

  test('is told before it goes', async () => {
    const told = await reach(given);
    expect(told).toMatchObject({ reference: given.reference, state: 'valid', files: [{ name: `${marker}.png` }] });
    const parts = at(told, 'parts');
    const lines = (Array.isArray(parts) ? parts : []).map((part) =>
      ['what', 'kind', 'goes', 'address'].map((field) => plain(at(part, field))).join(' '),
    );
    expect(lines.toSorted()).toEqual(
      [
        `story Case study page ${address}`,
        `quote Case study page ${address}`,
        `picture Case study page ${address}`,
        'quote Finding part null',
        `film Case study part ${otherAddress}`,
        `picture Case study part ${otherAddress}`,
        `quote Page part /page-${pageNumber}/`,
        `picture Page part /page-${pageNumber}/`,
      ].toSorted(),
    );
  });

  test('is nowhere afterwards: in no answer, no file, no draft, and not in the change log', async () => {
    expect((await act(given)).status).toBe(200);
    const answers = await allAnswers(shown.document);
    expect(answers).not.toContain(marker);
    expect(answers).toContain(`kept`);
    expect(await asPublisher(withoutSignature(shown))).toBe(403);
    expect((await fetch(`${cms.url}${shown.signed}`)).status).toBe(403);
    const previews = [
      await drafts('CaseStudiesDocument', whole, other),
      await drafts('FindingsDocument', finding),
      await drafts('PagesDocument', page),
    ];
    expect(previews.join('')).not.toContain(marker);
    const news = await log.all();
    expect(news.join('\n')).not.toContain(marker);
    for (const [type, document] of [
      [STORY, whole],
      [FINDING, finding],
      [STORY, other],
      [PAGE, page],
    ])
      expect(news).toContain(`withdraw ${type} ${document} en`);
    expect(news).toContain(`media plugin::upload.file ${shown.document} null`);
  });
});
