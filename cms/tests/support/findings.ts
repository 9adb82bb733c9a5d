import type { RunningCms } from './cms-process.ts';
import type { Editor } from './editor.ts';
import { at, plain, textAt, type Json } from './json.ts';
import { askAsPublisher } from './public-reader.ts';

export const FINDING = 'api::finding.finding';

/** Links to actions as the admin panel sends them, each with its reason; undefined where none is chosen. */
export const leadsTo = (...links: readonly (readonly [document: string | undefined, because: string])[]): Json =>
  links.map(([document, because]) => ({
    because,
    action: { set: document === undefined ? [] : [{ documentId: document, locale: 'en' }] },
  }));

/** What is wrong with a finding when it is published, field by field. */
export async function refusals(editor: Editor, document: string, fields: Json): Promise<readonly string[]> {
  const path = `/content-manager/collection-types/${FINDING}/${document}/actions/publish`;
  const { status, body } = await editor.send('POST', path, fields);
  const errors = status < 300 ? [] : at(body, 'error', 'details', 'errors');
  if (!Array.isArray(errors)) throw new Error(`Expected refusals, found ${JSON.stringify(body)}.`);
  return errors.map((error) => {
    const field = at(error, 'path');
    return `${Array.isArray(field) ? field.map(plain).join('.') : ''}: ${textAt(error, 'message')}`;
  });
}

/** What the public sees that a finding leads to: each action with the reason, or null. */
export async function answersOf(cms: RunningCms, document: string): Promise<Json | undefined> {
  const query = `{ finding(documentId: "${document}") { actions { because action { title } } } }`;
  return at(await askAsPublisher(cms.url, query), 'data', 'finding', 'actions');
}
