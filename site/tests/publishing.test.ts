import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../cms/tests/support/cms-process.ts';
import { Editor } from '../../cms/tests/support/editor.ts';
import { at, type Json } from '../../cms/tests/support/json.ts';
import { eventually } from './support/eventually.ts';
import { firstPublish } from './support/first-publish.ts';
import { settingsFor, startPublisher, type RunningPublisher } from './support/publisher-process.ts';

const PUBLISH = join(import.meta.dirname, '..', 'publisher', 'cli', 'publish-site.ts');
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

/** What a command of `npm run publish:site` prints, beside the running publisher. */
const command = async (...options: string[]) =>
  (await promisify(execFile)(process.execPath, [PUBLISH, ...options], { env: settings })).stdout;
const explained = (path: string) => command('--explain', path);

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => Promise<void>)[] = [];

beforeAll(async () => {
  cms = await startCms({ DEMO_CONTENT: 'true' });
  started.push(() => cms.remove());
  editor = await Editor.signIn(cms.url);
  settings = await settingsFor(cms);
  publisher = await firstPublish(settings);
  started.push(() => publisher.stop());
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
      ({ status }) => status === 410,
    );
    expect(await publisher.page('/our-story/')).toContain('taken down');
  });

  it('shows a case study, its place in lists and its count, and takes it all away again', async () => {
    const principles = await editor.send(
      'GET',
      '/content-manager/collection-types/api::principle.principle?filters[slug][$eq]=fairness',
    );
    const id = /"documentId":"(\w+)"/.exec(JSON.stringify(principles.body))?.[1] ?? '';
    const document = await editor.writeAndPublish(STUDY, {
      title: 'A bench in the square',
      slug: 'a-bench-in-the-square',
      summary: 'A bench where nobody sits alone.',
      stage: 'running',
      invented: true,
      principles: { connect: [{ documentId: id }] },
    });
    await shows('/case-studies/principle/fairness/', 'href="/case-studies/a-bench-in-the-square/"');
    await shows('/case-studies/a-bench-in-the-square/', 'Tackle inequality');
    await editor.unpublish(STUDY, document);
    await eventually(
      () => publisher.page('/case-studies/'),
      (html) => !html.includes('A bench in the square'),
    );
    expect((await fetch(`${publisher.site}/case-studies/a-bench-in-the-square/`)).status).toBe(410);
  });

  it('leads readers from the old address to the new one', async () => {
    const document = await editor.writeAndPublish(PAGE, pageOf('Opening hours', 'opening-hours', words('Every day.')));
    await shows('/opening-hours/', 'Every day.');
    await editor.publish(PAGE, document, { slug: 'when-we-are-open' });
    await shows('/when-we-are-open/', 'Every day.');
    const moved = await fetch(`${publisher.site}/opening-hours/?from=poster`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/when-we-are-open/?from=poster']);
  });

  it('renders only what the change touches, and says why', async () => {
    const document = await editor.writeAndPublish(PAGE, pageOf('A word', 'a-word', words('A wrod.')));
    await shows('/a-word/', 'A wrod.');
    await upToDate();
    await editor.publish(PAGE, document, pageOf('A word', 'a-word', words('A word, corrected.')));
    await shows('/a-word/', 'A word, corrected.');
    const { last } = await upToDate();
    // The page itself, and the part of the sitemap that tells when it was published. The pages of everything in BSL and in
    // Easy Read look through the sections of every page: they are rendered, and come out as they were. And five files of the
    // search: what results show of the page, the three in which words came, went or count otherwise, and the list of these files.
    expect(last).toMatchObject({ outcome: 'released', rendered: 4 + 5, written: 2 + 5 });
    expect(await explained('/a-word/')).toMatch(/page \w+: .*sections.* \(changed by page “A word”\)/);
    expect(await explained('/privacy/')).toContain('It was not rendered for the releases since');
  });

  it('brings many changes that come at once in a few releases, and loses none', async () => {
    const before = (await upToDate()).release ?? 0;
    const names = Array.from({ length: 40 }, (_, index) => `burst-${index}`);
    const documents = await Promise.all(
      names.map((name) => editor.write(PAGE, pageOf(`The page ${name}`, name, words(`Words of ${name}.`)))),
    );
    await Promise.all(documents.map((document) => editor.publish(PAGE, document)));
    for (const name of names) await shows(`/${name}/`, `Words of ${name}.`);
    expect(((await upToDate()).release ?? 0) - before).toBeLessThan(names.length / 2);
    for (const document of documents) await editor.delete(PAGE, document);
    await upToDate();
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
    // It never stops the rest.
    await editor.writeAndPublish(PAGE, pageOf('Other news', 'other-news', words('Somebody else wrote this.')));
    await shows('/other-news/', 'Somebody else wrote this.');
    await editor.publish(PAGE, document, pageOf('Dead end', 'dead-end', words('No link.')));
    await shows('/dead-end/', 'No link.');
    expect((await upToDate()).release).toBeGreaterThan(release ?? 0);
  });

  it('shows an entry with an address that no page can have once that is put right at its field', async () => {
    const fields = (url: string): Json => ({
      title: 'A study with a link',
      slug: 'a-study-with-a-link',
      summary: 'What was done.',
      stage: 'running',
      links: [{ text: 'Where to read more', url }],
    });
    const document = await editor.write(STUDY, fields('javascript:alert(1)'));
    const path = `/content-manager/collection-types/${STUDY}/${document}/actions/publish`;
    const { status, body } = await editor.send('POST', path, fields('javascript:alert(1)'));
    expect(status).toBe(400);
    expect(at(body, 'error', 'details', 'errors', 0, 'path')).toEqual(['links', '0', 'url']);
    await editor.publish(STUDY, document, fields('https://example.org/my report '));
    await shows('/case-studies/a-study-with-a-link/', 'https://example.org/my%20report');
    await editor.delete(STUDY, document);
    await upToDate();
  });
});

describe('going back', () => {
  it('shows an earlier release at once, pauses, and goes on when it is told to', async () => {
    const document = await editor.writeAndPublish(PAGE, pageOf('A mistake', 'a-mistake', words('Not like this.')));
    await shows('/a-mistake/', 'Not like this.');
    const { release } = await upToDate();
    expect(await command('--rollback')).toContain(`Release ${(release ?? 0) - 1} is live again.`);
    expect((await publisher.status()).state).toBe('paused');
    expect((await fetch(`${publisher.site}/a-mistake/`)).status).toBe(404);
    await editor.publish(PAGE, document, pageOf('A mistake', 'a-mistake', words('Like this.')));
    expect(await command('--list')).toMatch(new RegExp(`→ +${(release ?? 0) - 1} `));
    expect(await command('--resume')).toContain('The site is published.');
    await shows('/a-mistake/', 'Like this.');
    expect(await command('--check')).toContain('files are as release');
  });

  it('is refused where it would show what was taken down since', async () => {
    const document = await editor.writeAndPublish(PAGE, pageOf('My story', 'my-story', words('I change my mind.')));
    await shows('/my-story/', 'I change my mind.');
    await editor.unpublish(PAGE, document);
    await eventually(
      () => fetch(`${publisher.site}/my-story/`),
      ({ status }) => status === 410,
    );
    await expect(command('--rollback')).rejects.toThrow('page “My story”');
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
