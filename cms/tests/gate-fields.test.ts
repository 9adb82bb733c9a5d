import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';

const [PAGE, STORY, REPORT] = ['api::page.page', 'api::case-study.case-study', 'api::report.report'];
const [MILESTONE, PRINCIPLE] = ['api::milestone.milestone', 'api::principle.principle'];
const [ORGANISATION, CONSENT] = ['api::organisation.organisation', 'api::consent.consent'];
const [FINDING, PLACE] = ['api::finding.finding', 'api::place.place'];

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

type Fields = Record<string, Json>;

/** What each type needs at least. */
const FIELDS: Readonly<Record<string, Fields>> = {
  [PAGE]: { title: 'A page' },
  [STORY]: { title: 'A story', summary: 'Tea.', stage: 'running' },
  [REPORT]: { title: 'A report', summary: 'Findings.', publishedOn: '2026-05-01' },
  [MILESTONE]: {
    title: 'A promise',
    summary: 'Soon.',
    stage: 'planned',
    owner: { role: 'Director', email: 'ask@example.org' },
  },
  [PRINCIPLE]: { title: 'A principle', summary: 'Hope.', order: 1 },
  [ORGANISATION]: { name: 'An organisation' },
  [CONSENT]: { givenOn: '2026-05-01' },
  [FINDING]: { statement: 'People said this.' },
  [PLACE]: { name: 'A place', kind: 'nation' },
};

let number = 0;

/** The fields of an entry of a type, with an address and a reference that no other has. */
function fieldsOf(type: string, fields: Fields): Fields {
  number += 1;
  const own: Fields = type === CONSENT ? { reference: `C-${number}` } : { slug: `entry-${number}` };
  const hasAddress = type !== FINDING;
  return { ...FIELDS[type], ...(hasAddress && own), ...fields };
}

const write = (type: string, fields: Fields) =>
  editor.send(
    'POST',
    `/content-manager/collection-types/${type}${type === CONSENT ? '' : '/actions/publish'}`,
    fieldsOf(type, fields),
  );

/** At which field, and with which words, an entry is refused that is written and published in one go. */
async function refusal(type: string, fields: Fields): Promise<string> {
  const { status, body } = await write(type, fields);
  return status < 300 ? 'taken' : refusalIn(status, body);
}

function refusalIn(status: number, body: Json): string {
  const problems = at(body, 'error', 'details', 'errors');
  const first = Array.isArray(problems) ? (problems[0] ?? null) : null;
  const path = at(first, 'path');
  return `${status} ${Array.isArray(path) ? path.map(plain).join('.') : ''}: ${plain(at(first, 'message'))}`;
}

const link = (url: string): Json => ({ text: 'Our plan', url });
const paragraph = (...children: Json[]): Json => ({ type: 'paragraph', children });
const textLink = (url: string): Json =>
  paragraph({ type: 'link', url, children: [{ type: 'text', text: 'our plan' }] });
const chapter: Json = { heading: 'What people said', body: [paragraph({ type: 'text', text: 'They spoke.' })] };
const many = (count: number, item: Json): Json[] => Array.from({ length: count }, () => item);

type Refusal = [what: string, type: string, fields: Fields, answer: string];

describe('the publish gate refuses at its field', () => {
  it.each<Refusal>([
    ['an address of 300 letters', PRINCIPLE, { slug: 'a'.repeat(300) }, '400 slug: '],
    [
      'the address index.html',
      PAGE,
      { slug: 'index.html' },
      '400 slug: The address “index.html” can have small letters',
    ],
    ['the address ..', PAGE, { slug: '..' }, '400 slug: The address “..” can have small letters'],
    ['the address .hosting', PAGE, { slug: '.hosting' }, '400 slug: The address “.hosting” can have small letters'],
    ['an empty address', PAGE, { slug: '' }, '400 slug: The address is empty'],
    ['capitals in an address', PAGE, { slug: 'About' }, '400 slug: The address “About” can have small letters'],
    ['the address TEA.Talk~1', PLACE, { slug: 'TEA.Talk~1' }, '400 slug: The address “TEA.Talk~1” can have'],
    ['an address that the site uses itself', PAGE, { slug: 'findings' }, '400 slug: The address “findings” is used by'],
    [
      'a link with JavaScript',
      STORY,
      { links: [link('javascript:x')] },
      '400 links.0.url: An address starts with https://',
    ],
    ['a link without https://', STORY, { links: [link('www.example.org')] }, '400 links.0.url: Write https:// before'],
    ['a link to //host', STORY, { links: [link('//example.org')] }, '400 links.0.url: The address starts with //'],
    [
      'a link by ftp:',
      STORY,
      { links: [link('ftp://example.org')] },
      '400 links.0.url: An address starts with https://',
    ],
    ['a link with half a code', STORY, { links: [link('/x/100%-y/')] }, '400 links.0.url: The address has a %'],
    ['a website that is none', ORGANISATION, { website: 'example.org' }, '400 website: Write https:// before'],
    [
      'a link in a text',
      STORY,
      { need: [textLink('ftp://example.org/plan')] },
      '400 need: The link on “our plan” cannot be',
    ],
    ['260 quotes', FINDING, { quotes: many(260, { text: 'Yes.', attribution: 'A' }) }, '400 quotes: '],
    ['a title of spaces', MILESTONE, { title: '   ' }, '400 title: '],
    ['a summary of spaces', STORY, { summary: ' \n ' }, '400 summary: This is empty, or only spaces.'],
    ['a statement of spaces', FINDING, { statement: '\u00A0' }, '400 statement: '],
    ['a title of 100,000 letters', PAGE, { title: 'a'.repeat(100_000) }, '400 title: '],
    ['a note of 100,000 letters', STORY, { interests: 'a'.repeat(100_000) }, '400 interests: '],
    [
      'an end before a start',
      STORY,
      { startedOn: '2026-05-02', endedOn: '2026-05-01' },
      '400 endedOn: It ended before',
    ],
    ['the year 26', STORY, { startedOn: '0026-05-02' }, '400 startedOn: This date is in the year 26'],
    ['planned and done', MILESTONE, { completedOn: '2026-05-01' }, '400 completedOn: The stage is “planned”'],
    ['a new promise of nobody', MILESTONE, { owner: null }, '400 owner: Nobody keeps this promise.'],
    [
      'a promise that nobody can ask about',
      MILESTONE,
      { owner: { role: 'Director' } },
      '400 owner.email: Readers cannot ask',
    ],
    ['an edition without a note', REPORT, { edition: 2 }, '400 changes: Edition 2 says nowhere what changed'],
    ['edition 0', REPORT, { edition: 0 }, '400 edition: '],
    ['an edition that is no edition', REPORT, { edition: 100_000 }, '400 edition: '],
    [
      'a consent that ends before it begins',
      CONSENT,
      { expiresOn: '2026-04-30' },
      '400 expiresOn: The consent ends before',
    ],
    ['a tile outside of any map', PLACE, { tile: { column: 1_000_000, row: 1 } }, '400 tile.column: '],
    [
      'a picture without its file',
      PAGE,
      { sections: [{ __component: 'sections.image', image: { alternativeText: 'A bench' } }] },
      '400 sections.0.image.file: The file is missing',
    ],
    ...[999_999, 0.5].map((file): Refusal => [
      `the file ${file}, which is not there`,
      PAGE,
      { sections: [{ __component: 'sections.image', image: { alternativeText: 'A bench', file } }] },
      '400 sections.0.image.file: What was chosen here is not there any more',
    ]),
    [
      'a download without its file',
      PAGE,
      { sections: [{ __component: 'sections.downloads', heading: 'Files', items: [{ title: 'Plan' }] }] },
      '400 sections.0.items.0.file: The file is missing',
    ],
    [
      'a language that is none',
      REPORT,
      { chapters: [chapter], renditions: [{ kind: 'web', title: 'Web', language: 'English' }] },
      '400 renditions.0.language: “English” is no language code',
    ],
    [
      'a version of an edition to come',
      REPORT,
      { chapters: [chapter], renditions: [{ kind: 'web', title: 'Web', edition: 2, language: 'en' }] },
      '400 renditions.0.edition: This says edition 2',
    ],
  ])('%s', async (_what, type, fields, answer) => {
    expect((await refusal(type, fields)).slice(0, answer.length)).toBe(answer);
  });

  it('an address that another entry has, and says which one', async () => {
    await editor.writeAndPublish(STORY, { ...FIELDS[STORY], title: 'Tea and talk', slug: 'tea-and-talk' });
    expect(await refusal(STORY, { slug: 'tea-and-talk' })).toBe(
      '400 slug: The case study (good practice) “Tea and talk” has the address “tea-and-talk” already. Choose another, such as “tea-and-talk-2”.',
    );
    expect(await refusal(PRINCIPLE, { slug: 'tea-and-talk' })).toBe('taken');
  });
});

describe('search words', () => {
  const path = '/content-manager/single-types/api::search-words.search-words/actions/publish';
  const publish = async (...groups: string[]) => {
    const { status, body } = await editor.send('POST', path, { groups: groups.map((phrases) => ({ phrases })) });
    return status < 300 ? 'taken' : refusalIn(status, body);
  };

  it('are taken in groups that have nothing in common, and refused at the group that repeats another', async () => {
    expect(await publish('WRAP\nwellness recovery action plan', 'GP\nwrap')).toBe(
      '400 groups.1.phrases: “wrap” is in group 1 already. Keep it in one of the two groups, or put all into one.',
    );
    expect(await publish('WRAP\nwellness recovery action plan', 'GP\nfamily doctor')).toBe('taken');
  });
});

describe('a case study', () => {
  it('was never adapted from itself through others', async () => {
    const { body } = await write(STORY, { title: 'The first' });
    const first = textAt(body, 'data', 'documentId');
    const from = (...documents: string[]): Json => ({ connect: documents.map((documentId) => ({ documentId })) });
    const copy = await write(STORY, { title: 'A copy', adaptedFrom: from(first), adaptedHow: 'By the sea.' });
    expect(copy.status).toBe(200);
    const change = { adaptedFrom: from(textAt(copy.body, 'data', 'documentId')) };
    const answer = await editor.send(
      'POST',
      `/content-manager/collection-types/${STORY}/${first}/actions/publish`,
      change,
    );
    expect(refusalIn(answer.status, answer.body)).toBe(
      '400 adaptedFrom: This would say that “The first” was adapted from itself: The first → A copy → The first. Choose only what came before it, or change what “A copy” was adapted from first.',
    );
  });
});

describe('what is meant is stored', () => {
  it('in drafts already: texts without what nobody sees, addresses as they can be followed', async () => {
    const draft = await editor.write(STORY, {
      ...FIELDS[STORY],
      title: ' Tea\u000Band\u0000 talk ',
      slug: 'tidied',
      links: [link(' tel:0131 496 0100'), link('mailto:hello@example.org?subject=My story'), link('/principles')],
      need: [textLink('https://example.org/my plan.pdf '), paragraph({ type: 'text', text: 'Tea\u000Btalk' })],
    });
    const path = `/content-manager/collection-types/${STORY}/${draft}`;
    expect((await editor.send('GET', path)).body).toMatchObject({
      data: {
        title: 'Tea and talk',
        links: [
          { url: 'tel:01314960100' },
          { url: 'mailto:hello@example.org?subject=My%20story' },
          { url: '/principles/' },
        ],
        need: [{ children: [{ url: 'https://example.org/my%20plan.pdf' }] }, { children: [{ text: 'Tea\ntalk' }] }],
      },
    });
    expect((await editor.send('POST', `${path}/actions/publish`, {})).status).toBe(200);
  });
});
