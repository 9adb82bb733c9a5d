import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../cms/tests/support/cms-process.ts';
import { Editor } from '../../cms/tests/support/editor.ts';
import type { Json } from '../../cms/tests/support/json.ts';
import { eventually, FIRST_PUBLISH } from './support/eventually.ts';
import { settingsFor, startPublisher, type RunningPublisher } from './support/publisher-process.ts';

const PAGE = 'api::page.page';
const STUDY = 'api::case-study.case-study';

let cms: RunningCms;
let editor: Editor;
let settings: NodeJS.ProcessEnv;
let publisher: RunningPublisher;

const words = (text: string): Json => ({ type: 'text', text });
const link = (url: string, text: string): Json => ({ type: 'link', url, children: [words(text)] });

/** The fields of a standing page with one paragraph. */
const pageOf = (title: string, slug: string, ...children: Json[]): Json => ({
  title,
  slug,
  sections: [{ __component: 'sections.rich-text', body: [{ type: 'paragraph', children }] }],
});

const upToDate = (patience?: number) => eventually(publisher.status, ({ state }) => state === 'up to date', patience);
const shows = (path: string, text: string) =>
  eventually(
    () => publisher.page(path),
    (html) => html.includes(text),
  );

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => Promise<void>)[] = [];

beforeAll(async () => {
  cms = await startCms({ DEMO_CONTENT: 'true' });
  started.push(() => cms.remove());
  editor = await Editor.signIn(cms.url);
  settings = await settingsFor(cms);
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  await upToDate(FIRST_PUBLISH);
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

describe('from the editor to the public, without any command', () => {
  it('shows a page once it is published, its correction, and nothing once it is taken down', async () => {
    const document = await editor.write(PAGE, pageOf('Our story', 'our-story', words('How it began.')));
    expect((await fetch(`${publisher.site}/our-story/`)).status).toBe(404);
    await editor.publish(PAGE, document);
    await shows('/our-story/', 'How it began.');
    await editor.publish(PAGE, document, pageOf('Our story', 'our-story', words('How it really began.')));
    await shows('/our-story/', 'How it really began.');
    await editor.unpublish(PAGE, document);
    await eventually(
      () => fetch(`${publisher.site}/our-story/`),
      ({ status }) => status === 404,
    );
  });

  it('does not show what is only saved', async () => {
    const document = await editor.writeAndPublish(PAGE, pageOf('Plans', 'plans', words('What is agreed.')));
    await shows('/plans/', 'What is agreed.');
    await editor.change(PAGE, document, pageOf('Plans', 'plans', words('What is not agreed.')));
    await editor.writeAndPublish(PAGE, pageOf('Afterwards', 'afterwards', words('Published later.')));
    await shows('/afterwards/', 'Published later.');
    expect(await publisher.page('/plans/')).not.toContain('What is not agreed.');
  });

  it('holds back a link to nothing, names the entry and the field, and goes on when it is put right', async () => {
    const document = await editor.write(PAGE, pageOf('Dead end', 'dead-end', link('/nowhere-at-all/', 'Nowhere')));
    await editor.publish(PAGE, document);
    const { problems, release } = await eventually(publisher.status, ({ state }) => state === 'held back');
    expect(problems[0]?.message).toContain('links to /nowhere-at-all/, but nothing stands at that address.');
    expect(problems[0]?.place).toMatchObject({
      entry: 'page “Dead end”',
      field: 'sections[0].body[0].children[0].url',
    });
    expect((await fetch(`${publisher.site}/dead-end/`)).status).toBe(404);
    await editor.publish(PAGE, document, pageOf('Dead end', 'dead-end', words('No link.')));
    await shows('/dead-end/', 'No link.');
    expect((await upToDate()).release).toBeGreaterThan(release ?? 0);
  });

  it('holds back an entry that cannot be rendered, and names the entry and the field', async () => {
    const fields = (url: string): Json => ({
      title: 'A study with a link',
      slug: 'a-study-with-a-link',
      summary: 'What was done.',
      stage: 'running',
      links: [{ text: 'Where to read more', url }],
    });
    const document = await editor.write(STUDY, fields('javascript:alert(1)'));
    await editor.publish(STUDY, document, fields('javascript:alert(1)'));
    const { message } = await eventually(publisher.status, ({ state }) => state === 'held back');
    expect(message).toContain('The page /case-studies/a-study-with-a-link/ cannot be made:');
    expect(message).toContain('case-study “A study with a link”, field links');
    await editor.delete(STUDY, document);
    await upToDate();
  });
});

describe('when things go wrong', () => {
  it('shows one whole release after the publisher was killed, and catches up when it starts again', async () => {
    await publisher.stop('SIGKILL');
    await editor.writeAndPublish(PAGE, pageOf('Meanwhile', 'meanwhile', words('Written while nobody listened.')));
    publisher = await startPublisher(settings);
    expect((await fetch(`${publisher.site}/`)).status).toBe(200);
    await shows('/meanwhile/', 'Written while nobody listened.');
  });

  it('keeps the site up without the CMS, and says that it waits', async () => {
    await cms.stop();
    const { message } = await eventually(publisher.status, ({ state }) => state === 'waiting for the CMS');
    expect(message).toContain('did not answer');
    expect((await fetch(`${publisher.site}/`)).status).toBe(200);
  });
});
