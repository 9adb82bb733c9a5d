import type { Editor } from '../../../../cms/tests/support/editor.ts';
import { textAt, type Json } from '../../../../cms/tests/support/json.ts';

const PAGE = 'api::page.page';

/** A page of a small site, and how to say something else on it. */
export interface SmallPage {
  /** Its address, from `/`. */
  readonly path: string;
  readonly say: (text: string) => Promise<void>;
}

async function publishSingle(editor: Editor, type: string, fields: Json): Promise<void> {
  const { status, body } = await editor.send('POST', `/content-manager/single-types/${type}/actions/publish`, fields);
  if (status !== 200) throw new Error(`${type} was not published: ${textAt(body, 'error', 'message')}`);
}

const pageOf = (title: string, text: string): Json => ({
  title,
  slug: title.toLowerCase(),
  sections: [{ __component: 'sections.rich-text', body: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }],
});

/** Publishes the smallest site that there can be, without pictures, and two pages; answers one of them. */
export async function publishSmallSite(editor: Editor): Promise<SmallPage> {
  await publishSingle(editor, 'api::site.site', { name: 'A small site' });
  await publishSingle(editor, 'api::home.home', { hero: { heading: 'Welcome' }, vision: 'Nobody waits.' });
  await editor.writeAndPublish(PAGE, pageOf('Contact', 'Write to us.'));
  const document = await editor.writeAndPublish(PAGE, pageOf('About', 'Who we are.'));
  return { path: '/about/', say: (text) => editor.publish(PAGE, document, pageOf('About', text)) };
}
