import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { askAsPublisher, LogReader } from './support/public-reader.ts';

const PRINCIPLE = 'api::principle.principle';
const STUDY = 'api::case-study.case-study';
const PAGE = 'api::page.page';
const HOME = 'api::home.home';

let cms: RunningCms;
let editor: Editor;
let log: LogReader;
let count = 0;

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
  log = new LogReader(cms.url);
});

afterAll(() => cms.remove());

beforeEach(() => {
  count += 1;
});

/** A relation as the admin panel sends it: these entries, and no others. */
const to = (...documents: string[]): Json => ({ set: documents.map((documentId) => ({ documentId, locale: 'en' })) });

const principle = (name: string): Json => ({
  title: `Principle ${name}`,
  slug: `principle-${name}-${count}`,
  summary: 'Short.',
  order: count,
});

const study = (name: string, ...principles: string[]) => ({
  title: `Study ${name}`,
  slug: `study-${name}-${count}`,
  summary: 'Short.',
  stage: 'running',
  principles: to(...principles),
});

/** The titles of the principles of a published case study, as the public sees them. */
async function principlesOf(document: string): Promise<string[]> {
  const answer = await askAsPublisher(cms.url, `{ caseStudy(documentId: "${document}") { principles { title } } }`);
  const found = at(answer, 'data', 'caseStudy', 'principles');
  if (!Array.isArray(found)) throw new Error(`Expected a list of principles, found ${JSON.stringify(answer)}.`);
  return found.map((one) => textAt(one, 'title').replace('Principle ', ''));
}

/** The entries of a type that the log tells of since it was read last. */
const told = async (type: string) =>
  (await log.news()).filter((line) => line.includes(type)).map((line) => line.split(' ')[2] ?? '');

test('a principle that is taken down and put back has its case studies again, which are logged', async () => {
  const target = await editor.writeAndPublish(PRINCIPLE, principle('a'));
  const studies: string[] = [];
  for (const name of ['one', 'two', 'three']) studies.push(await editor.writeAndPublish(STUDY, study(name, target)));
  await editor.unpublish(PRINCIPLE, target);
  expect(await Promise.all(studies.map(principlesOf))).toEqual([[], [], []]);
  await log.news();
  await editor.publish(PRINCIPLE, target);
  expect(await Promise.all(studies.map(principlesOf))).toEqual([['a'], ['a'], ['a']]);
  expect((await told(STUDY)).toSorted()).toEqual(studies.toSorted());
});

test('a list keeps its order when what stands in its middle goes and comes back', async () => {
  const [a, b, c] = [
    await editor.writeAndPublish(PRINCIPLE, principle('a')),
    await editor.writeAndPublish(PRINCIPLE, principle('b')),
    await editor.writeAndPublish(PRINCIPLE, principle('c')),
  ];
  const owner = await editor.writeAndPublish(STUDY, study('ordered', c, a, b));
  expect(await principlesOf(owner)).toEqual(['c', 'a', 'b']);
  await editor.unpublish(PRINCIPLE, a);
  await editor.unpublish(PRINCIPLE, c);
  await editor.publish(PRINCIPLE, b);
  await editor.publish(PRINCIPLE, a);
  expect(await principlesOf(owner)).toEqual(['a', 'b']);
  await editor.publish(PRINCIPLE, c);
  expect(await principlesOf(owner)).toEqual(['c', 'a', 'b']);
});

test('a relation to a draft appears, at its place, once that is published', async () => {
  const [first, draft, last] = [
    await editor.writeAndPublish(PRINCIPLE, principle('first')),
    await editor.write(PRINCIPLE, principle('draft')),
    await editor.writeAndPublish(PRINCIPLE, principle('last')),
  ];
  const owner = await editor.writeAndPublish(STUDY, study('waiting', first, draft, last));
  expect(await principlesOf(owner)).toEqual(['first', 'last']);
  await log.news();
  await editor.publish(PRINCIPLE, draft);
  expect(await principlesOf(owner)).toEqual(['first', 'draft', 'last']);
  expect(await told(STUDY)).toEqual([owner]);
});

test('what the draft of an owner has gained meanwhile does not go out, and what it has lost does not come back', async () => {
  const [kept, gained] = [
    await editor.writeAndPublish(PRINCIPLE, principle('kept')),
    await editor.writeAndPublish(PRINCIPLE, principle('gained')),
  ];
  const owner = await editor.writeAndPublish(STUDY, study('edited', kept));
  await editor.change(STUDY, owner, study('edited', gained));
  for (const document of [kept, gained]) await editor.unpublish(PRINCIPLE, document);
  for (const document of [kept, gained]) await editor.publish(PRINCIPLE, document);
  expect(await principlesOf(owner)).toEqual([]);
  await editor.publish(STUDY, owner);
  expect(await principlesOf(owner)).toEqual(['gained']);
});

test('an owner that is itself taken down, or published without the relation, gets nothing back', async () => {
  const target = await editor.writeAndPublish(PRINCIPLE, principle('a'));
  const other = await editor.writeAndPublish(PRINCIPLE, principle('b'));
  const [down, without] = [
    await editor.writeAndPublish(STUDY, study('down', target)),
    await editor.writeAndPublish(STUDY, study('without', target)),
  ];
  await editor.unpublish(PRINCIPLE, target);
  await editor.unpublish(STUDY, down);
  await editor.publish(STUDY, without, study('without', other));
  await log.news();
  await editor.publish(PRINCIPLE, target);
  expect(await told(STUDY)).toEqual([]);
  expect(await principlesOf(without)).toEqual(['b']);
  await editor.publish(STUDY, down);
  expect(await principlesOf(down)).toEqual(['a']);
});

test('a case study has its one place again when that comes back', async () => {
  const place = await editor.writeAndPublish('api::place.place', {
    name: `Leith ${count}`,
    slug: `leith-${count}`,
    kind: 'council area',
  });
  const principles = await editor.writeAndPublish(PRINCIPLE, principle('a'));
  const owner = await editor.writeAndPublish(STUDY, { ...study('placed', principles), place: to(place) });
  const placeOf = async () =>
    at(await askAsPublisher(cms.url, `{ caseStudy(documentId: "${owner}") { place { name } } }`), 'data', 'caseStudy');
  await editor.unpublish('api::place.place', place);
  expect(await placeOf()).toEqual({ place: null });
  await editor.publish('api::place.place', place);
  expect(await placeOf()).toEqual({ place: { name: `Leith ${count}` } });
});

test('a new entry in the place of a deleted one has nothing of it', async () => {
  const deleted = await editor.writeAndPublish(PRINCIPLE, principle('a'));
  const owner = await editor.writeAndPublish(STUDY, study('bereft', deleted));
  await editor.unpublish(PRINCIPLE, deleted);
  await editor.delete(PRINCIPLE, deleted);
  await editor.writeAndPublish(PRINCIPLE, principle('a'));
  expect(await principlesOf(owner)).toEqual([]);
});

test('a bulk action takes down and puts back owners and targets together', async () => {
  const targets = [await editor.write(PRINCIPLE, principle('a')), await editor.write(PRINCIPLE, principle('b'))];
  const owner = await editor.writeAndPublish(STUDY, study('bulk', ...targets));
  expect(await principlesOf(owner)).toEqual([]);
  await editor.publishMany(PRINCIPLE, targets);
  expect(await principlesOf(owner)).toEqual(['a', 'b']);
  const both = { documentIds: targets, locale: 'en' };
  await editor.send('POST', `/content-manager/collection-types/${PRINCIPLE}/actions/bulkUnpublish`, both);
  expect(await principlesOf(owner)).toEqual([]);
  await editor.publishMany(PRINCIPLE, targets);
  expect(await principlesOf(owner)).toEqual(['a', 'b']);
});

test('sections of a page and the home page get theirs back too', async () => {
  const target = await editor.writeAndPublish(
    STUDY,
    study('shown', await editor.writeAndPublish(PRINCIPLE, principle('a'))),
  );
  const related = { __component: 'sections.related', heading: 'Read next', caseStudies: to(target) };
  const page = { title: 'Page', slug: `page-${count}`, summary: 'Short.', sections: [related] };
  const document = await editor.writeAndPublish(PAGE, page);
  const home = { hero: { heading: 'Welcome' }, vision: 'Better.', featuredCaseStudies: to(target) };
  await editor.send('POST', `/content-manager/single-types/${HOME}/actions/publish`, home);
  const query = `{
    page(documentId: "${document}") { sections { ... on ComponentSectionsRelated { caseStudies { title } } } }
    home { featuredCaseStudies { title } }
  }`;
  const shown = async () => at(await askAsPublisher(cms.url, query), 'data');
  const both = {
    page: { sections: [{ caseStudies: [{ title: 'Study shown' }] }] },
    home: { featuredCaseStudies: [{ title: 'Study shown' }] },
  };
  expect(await shown()).toEqual(both);
  await editor.unpublish(STUDY, target);
  expect(await shown()).toEqual({ page: { sections: [{ caseStudies: [] }] }, home: { featuredCaseStudies: [] } });
  await log.news();
  await editor.publish(STUDY, target);
  expect(await shown()).toEqual(both);
  expect((await log.news()).map((line) => line.split(' ')[1])).toEqual(expect.arrayContaining([PAGE, HOME]));
});
