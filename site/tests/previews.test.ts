import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../scripts/run/environment/ports.ts';
import { startCms, WAKE_UP_SECRET, type RunningCms } from '../../cms/tests/support/cms-process.ts';
import { Editor } from '../../cms/tests/support/editor.ts';
import { at, textAt, type Json } from '../../cms/tests/support/json.ts';
import { PNG } from '../../cms/tests/support/pictures.ts';
import { sign, SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../publisher/serve/signature.ts';
import { eventually, FIRST_PUBLISH } from './support/eventually.ts';
import { settingsFor, startPublisher, type RunningPublisher } from './support/publisher-process.ts';

const STUDY = 'api::case-study.case-study';

let cms: RunningCms;
let editor: Editor;
let publisher: RunningPublisher;
let control: string;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const [site, port] = [await freePort(), await freePort()];
  const SITE_URL = `http://localhost:${site}`;
  cms = await startCms({ DEMO_CONTENT: 'true', PUBLISHER_PORT: String(port), SITE_URL });
  started.push(() => cms.remove());
  editor = await Editor.signIn(cms.url);
  const settings = { ...(await settingsFor(cms)), SITE_PORT: String(site), SITE_URL, PUBLISHER_PORT: String(port) };
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  control = `http://127.0.0.1:${port}`;
  await eventually(publisher.status, ({ state }) => state === 'up to date', FIRST_PUBLISH);
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

/** What the publisher answers to a signed call. */
async function ask(method: string, call: string): Promise<Response> {
  const time = Date.now();
  const headers = { [TIMESTAMP_HEADER]: String(time), [SIGNATURE_HEADER]: sign(WAKE_UP_SECRET, time, call) };
  return await fetch(`${control}${call}`, { method, headers });
}

const preview = async (type: string, id: string): Promise<Json> =>
  (await (await ask('POST', `/preview?entry=${type}/${id}`)).json()) as Json;

/** The id of a published entry. */
async function idOf(type: string, slug: string): Promise<string> {
  const path = `/content-manager/collection-types/${type}?filters[slug][$eq]=${slug}`;
  return textAt((await editor.send('GET', path)).body, 'results', 0, 'documentId');
}

/** The moment of publishing, which nobody knows before: data for machines names it. */
const withoutMoment = (html: string) => html.replace(/"dateModified":"[^"]+"/, '"dateModified":""');

it('shows a draft as the very page that is published later, and nothing of it meanwhile', async () => {
  const picture = await editor.upload('a-garden.png', PNG, 'image/png');
  const file = at(picture.body, 0, 'id');
  const document = await editor.write(STUDY, {
    title: 'A garden that is not there yet',
    slug: 'a-garden-that-is-not-there-yet',
    summary: 'A draft with everything that matters.',
    stage: 'running',
    invented: true,
    image: { file, alternativeText: 'A gate', decorative: false },
    principles: { connect: [{ documentId: await idOf('api::principle.principle', 'fairness') }] },
    need: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nobody knew each other.' }] }],
  });
  const before = await preview('case-study', document);
  expect(at(before, 'message')).toBeNull();
  const html = textAt(before, 'html');
  expect(html).toContain('Nobody knew each other.');
  expect(html).toContain('Tackle inequality');
  expect((await fetch(`${publisher.site}/case-studies/a-garden-that-is-not-there-yet/`)).status).toBe(404);
  const media = /\/media\/[^" ]+/.exec(html)?.[0] ?? '';
  expect((await fetch(`${publisher.site}${media}`)).status).toBe(404);
  const shown = await ask('GET', `/preview-file?entry=case-study/${document}&path=${encodeURIComponent(media)}`);
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);

  await editor.publish(STUDY, document);
  const released = await eventually(
    () => publisher.page('/case-studies/a-garden-that-is-not-there-yet/'),
    (page) => page.includes('Nobody knew each other.'),
  );
  expect(withoutMoment(html)).toBe(withoutMoment(released));
});
