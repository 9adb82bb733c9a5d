import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt, type Json } from './support/json.ts';
import { askAsPublisher, LogReader } from './support/public-reader.ts';

const SIZE = 40;
const CASE_STUDY = 'api::case-study.case-study';
const GENERATED = `query { caseStudies(sort: "publishedAt:desc", pagination: { limit: 100 }) {
  documentId slug title need principles { slug } themes { slug } place { name } organisation { invented }
  image { file { name } } outcomes { measures { label before after } } } }`;

let cms: RunningCms;
let stories: Json[] = [];

beforeAll(async () => {
  cms = await startCms({ DEMO_CONTENT: 'true', DEMO_SIZE: String(SIZE) });
  const answer = at(await askAsPublisher(cms.url, GENERATED), 'data', 'caseStudies');
  stories = Array.isArray(answer) ? answer : [];
});
afterAll(() => cms.remove());

describe('an empty CMS that was asked for demo content', () => {
  it('has as many published case studies as were asked for, each with a principle, a place and an invented organisation', () => {
    expect(stories).toHaveLength(SIZE);
    const incomplete = stories.filter(
      (story) =>
        at(story, 'principles', 0) === null ||
        at(story, 'place') === null ||
        at(story, 'organisation', 'invented') !== true,
    );
    expect(incomplete).toEqual([]);
  });

  it('has generated ones among them, told in full with a figure, a picture and their themes', () => {
    const full = stories.find(
      (story) =>
        at(story, 'outcomes', 'measures', 0, 'after') !== null &&
        at(story, 'image') !== null &&
        / in [A-Z]\w+$/.test(textAt(story, 'title')),
    );
    expect(at(full ?? null, 'need', 0, 'type')).toBe('paragraph');
    expect(textAt(full ?? null, 'image', 'file', 'name')).toMatch(/\.(jpg|png|webp)$/);
    expect(at(full ?? null, 'themes', 0)).not.toBeNull();
  });

  it('has told the publisher of each of them', async () => {
    const told = (await new LogReader(cms.url).news()).filter((line) => line.startsWith(`publish ${CASE_STUDY} `));
    expect(new Set(told)).toEqual(
      new Set(stories.map((story) => `publish ${CASE_STUDY} ${textAt(story, 'documentId')} en`)),
    );
  });

  it('has none that the publish gate would refuse, although generated ones are written past it', async () => {
    const editor = await Editor.signIn(cms.url);
    await editor.publishMany(
      CASE_STUDY,
      stories.map((story) => textAt(story, 'documentId')),
    );
  });

  it('lets an editor change, publish and take down a generated case study like any other', async () => {
    const editor = await Editor.signIn(cms.url);
    const document = textAt(
      stories.find((story) => / in [A-Z]\w+$/.test(textAt(story, 'title'))) ?? null,
      'documentId',
    );
    const titles = async () => {
      const answer = await askAsPublisher(
        cms.url,
        `query { caseStudies(filters: { documentId: { eq: "${document}" } }) { title place { name } } }`,
      );
      return at(answer, 'data', 'caseStudies');
    };

    await editor.publish(CASE_STUDY, document, { title: 'A new title' });
    expect(await titles()).toEqual([
      { title: 'A new title', place: expect.objectContaining({ name: expect.any(String) }) },
    ]);

    await editor.unpublish(CASE_STUDY, document);
    expect(await titles()).toEqual([]);
  });
});
