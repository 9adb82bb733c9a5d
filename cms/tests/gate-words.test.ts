import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt, type Json } from './support/json.ts';
import { PNG } from './support/pictures.ts';

const [PAGE, STORY, REPORT] = ['api::page.page', 'api::case-study.case-study', 'api::report.report'];
const [FINDING, CONSENT] = ['api::finding.finding', 'api::consent.consent'];

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

type Fields = Record<string, Json>;

let number = 0;

const addressed = (fields: Fields): Fields => ({ slug: `entry-${(number += 1)}`, ...fields });
const page = (...sections: Json[]): Fields => addressed({ title: 'A page', sections });
const story = (fields: Fields): Fields => addressed({ title: 'A story', summary: 'Tea.', stage: 'running', ...fields });
const report = (fields: Fields): Fields =>
  addressed({ title: 'A report', summary: 'Findings.', publishedOn: '2026-05-01', ...fields });
const finding = (consent: Json): Fields => ({
  statement: 'People said this.',
  quotes: [{ text: 'It helped.', attribution: 'Carer', consent }],
});

const to = (...documents: string[]): Json => ({ set: documents.map((documentId) => ({ documentId })) });
const text = (words: string): Json => ({ type: 'text', text: words });
const paragraph = (...children: Json[]): Json => ({ type: 'paragraph', children });
const link = (words: string): Json => ({ type: 'link', url: 'https://example.org/', children: [text(words)] });

const collection = (type: string) => `/content-manager/collection-types/${type}`;
const HOME = '/content-manager/single-types/api::home.home/actions/publish';

/** What the form shows at each field, such as `links.0.text: “here” does not say …`; empty where the entry was published. */
async function refusals(path: string, fields: Fields): Promise<string[]> {
  const { status, body } = await editor.send('POST', path, fields);
  if (status < 300) return [];
  const errors = at(body, 'error', 'details', 'errors');
  return (Array.isArray(errors) ? errors : []).map((error) => {
    const steps = at(error, 'path');
    return `${Array.isArray(steps) ? steps.map(plain).join('.') : ''}: ${plain(at(error, 'message'))}`;
  });
}

const publishNew = (type: string, fields: Fields) => refusals(`${collection(type)}/actions/publish`, fields);

const starting = (...beginnings: string[]) =>
  beginnings.map((beginning): unknown => expect.stringContaining(beginning));

async function consent(fields: Fields = {}): Promise<string> {
  return await editor.write(CONSENT, {
    reference: `C-${(number += 1)}`,
    givenOn: '2025-05-01',
    mayUse: { quote: true, text: true },
    mayAppear: { site: true },
    ...fields,
  });
}

describe('words that say nothing', () => {
  it('are refused all at once, each at its field, and taken once they are put right', async () => {
    const wrong = story({
      need: [paragraph(text('Our plan is '), link('here')), { type: 'heading', level: 2, children: [text('')] }],
      links: [{ text: 'Read more', url: 'https://example.org/' }],
      quotes: [{ text: 'It helped.', attribution: 'Carer' }],
    });
    expect(await publishNew(STORY, wrong)).toEqual(
      starting(
        'need: The link on “here” does not say where it leads.',
        'need: There is an empty heading in this text (part 2).',
        'links.0.text: “Read more” does not say where it leads.',
        'quotes.0.consent: No consent is chosen for this quote.',
      ),
    );
    const right = {
      ...wrong,
      need: [paragraph(link('Our plan for 2027'))],
      links: [{ text: 'The study in two pages', url: 'https://example.org/' }],
      quotes: [{ text: 'It helped.', attribution: 'Carer', consent: to(await consent()) }],
    };
    expect(await publishNew(STORY, right)).toEqual([]);
  });

  it.each<[what: string, type: string, fields: () => Fields, answer: string]>([
    [
      'a chart that only has its title',
      REPORT,
      () =>
        report({
          chapters: [
            {
              heading: 'Waiting',
              body: [paragraph(text('People waited.'))],
              charts: [{ title: 'Time waited', summary: 'Time waited', rows: [{ label: '2026', value: 4 }] }],
            },
          ],
        }),
      'chapters.0.charts.0.summary: This only says the title again.',
    ],
    [
      'a version without its file',
      REPORT,
      () => report({ renditions: [{ kind: 'easy read', title: 'Easy Read', language: 'en' }] }),
      'renditions.0.file: This version has no file yet',
    ],
    [
      'a version as a web page without a chapter',
      REPORT,
      () => report({ renditions: [{ kind: 'web', title: 'The report as a web page', language: 'en' }] }),
      'chapters: One of the versions is the report as a web page',
    ],
  ])('are refused: %s', async (_what, type, fields, answer) => {
    expect(await publishNew(type, fields())).toEqual(starting(answer));
  });

  it('are refused on the file of a picture, where that is what readers hear', async () => {
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ name: 'bench.png', alternativeText: 'Photo of a bench' }));
    form.append('files', new Blob([PNG], { type: 'image/png' }), 'bench.png');
    const file = Number(at((await editor.send('POST', '/upload', form)).body, 0, 'id'));
    const withPicture = (image: Fields) => page({ __component: 'sections.image', image: { file, ...image } });
    expect(await publishNew(PAGE, withPicture({}))).toEqual(
      starting('sections.0.image.alternativeText: The alternative text begins with “Photo of”'),
    );
    expect(await publishNew(PAGE, withPicture({ alternativeText: 'A bench by the water' }))).toEqual([]);
  });
});

describe('somebody’s words', () => {
  it.each<[what: string, fields: Fields, answer: string]>([
    ['is withdrawn', { withdrawnOn: '2026-01-01' }, 'was withdrawn on 1 January 2026'],
    ['has run out', { expiresOn: '2026-01-01' }, 'ran out on 1 January 2026'],
    ['is given in the year 2099', { givenOn: '2099-01-01' }, 'is not given yet'],
    ['is for pictures only', { mayUse: { image: true } }, 'does not cover quotes'],
    ['is for print only', { mayAppear: { print: true } }, 'does not cover this site'],
  ])('are refused with a consent that %s', async (_what, fields, answer) => {
    expect(await publishNew(FINDING, finding(to(await consent(fields))))).toEqual(starting(answer));
  });

  it('are refused in a section of a page, and in a story that somebody no longer wants told', async () => {
    const quote = { text: 'It helped.', attribution: 'Carer' };
    expect(await publishNew(PAGE, page({ __component: 'sections.quote', quote }))).toEqual(
      starting('sections.0.quote.consent: No consent is chosen'),
    );
    const withdrawn = to(await consent({ withdrawnOn: '2026-01-01' }));
    expect(await publishNew(STORY, story({ consent: withdrawn }))).toEqual(starting('consent: The consent “'));
    expect(await publishNew(STORY, story({ quotes: [quote], invented: true }))).toEqual([]);
    expect(await publishNew(STORY, story({ consent: withdrawn, invented: true }))).toHaveLength(1);
  });

  it('keep their consent in a copy of their story', async () => {
    const quotes = [{ text: 'It helped.', attribution: 'Carer', consent: to(await consent()) }];
    const first = await editor.writeAndPublish(STORY, story({ quotes }));
    const copy = await editor.send('POST', `${collection(STORY)}/clone/${first}`, story({}));
    await editor.publish(STORY, textAt(copy.body, 'data', 'documentId'));
  });
});

describe('what is chosen to be shown', () => {
  const related = (fields: Fields): Json => ({ __component: 'sections.related', heading: 'Read next', ...fields });

  it('is refused where it is not published and nothing else is shown, and taken once it is', async () => {
    const draft = await editor.write(STORY, story({ title: 'Tea and talk' }));
    const fields = page(related({ caseStudies: to(draft) }));
    expect(await publishNew(PAGE, page(related({})))).toEqual(
      starting('sections.0.caseStudies: Nothing is chosen in this section'),
    );
    expect(await publishNew(PAGE, fields)).toEqual(
      starting('sections.0.caseStudies: “Tea and talk” is not published, and nothing else is chosen'),
    );
    await editor.publish(STORY, draft);
    expect(await publishNew(PAGE, fields)).toEqual([]);
  });

  it('may run ahead among pages that lead to each other', async () => {
    const first = await editor.write(PAGE, page());
    const second = await editor.writeAndPublish(PAGE, page(related({ pages: to(first) })));
    await editor.publish(PAGE, first, { sections: [related({ pages: to(second) })] });
  });

  it('is refused on the home page, even where something else would be shown', async () => {
    const shown = await editor.writeAndPublish(STORY, story({ title: 'Walks' }));
    const draft = await editor.write(STORY, story({ title: 'Soup' }));
    const home = { hero: { heading: 'Welcome' }, vision: 'Nobody waits.', featuredCaseStudies: to(shown, draft) };
    expect(await refusals(HOME, home)).toEqual(starting('featuredCaseStudies: “Soup” is not published'));
    await editor.publish(STORY, draft);
    expect(await refusals(HOME, home)).toEqual([]);
  });
});
