import type { Editor } from './editor.ts';
import { at, plain, textAt, type Json } from './json.ts';

export const PROMISE = 'api::milestone.milestone';

/** Where the form of a promise asks. */
export const promisePath = (document: string) => `/content-manager/collection-types/${PROMISE}/${document}`;

/** Publishes with other values; at which field it is refused, and why. */
export async function publishPromise(editor: Editor, document: string, changes: Json = {}): Promise<string> {
  const { status, body } = await editor.send('POST', `${promisePath(document)}/actions/publish`, changes);
  const [problem] = status < 300 ? [] : [at(body, 'error', 'details', 'errors', 0)];
  return problem === undefined ? 'taken' : `${plain(at(problem, 'path', 0))}: ${textAt(problem, 'message')}`;
}
