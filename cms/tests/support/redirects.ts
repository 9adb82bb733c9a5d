import type { Editor } from './editor.ts';
import { at, plain } from './json.ts';
import { askAsPublisher } from './public-reader.ts';

/**
 * The redirects from addresses that hold an ending, as the publisher gets them, without that ending: “/a/ → /b/”, “/a/ is
 * gone”.
 */
export async function redirectsThatEndIn(url: string, ending: string): Promise<string[]> {
  const query = '{ redirects(pagination: { limit: 250 }, sort: "from:asc") { from to permanent } }';
  const found = at(await askAsPublisher(url, query), 'data', 'redirects');
  if (!Array.isArray(found)) throw new Error(`Expected a list of redirects, found ${JSON.stringify(found)}.`);
  const short = (address: string) => address.replaceAll(ending, '/');
  return found
    .map((redirect) => ({ from: plain(at(redirect, 'from')), to: at(redirect, 'to') }))
    .filter(({ from }) => from.includes(ending))
    .map(({ from, to }) => (to === null ? `${short(from)} is gone` : `${short(from)} → ${short(plain(to))}`));
}

/** Saves a redirect by hand; returns “taken”, or the field and the words with which it was refused. */
export async function saveRedirect(editor: Editor, from: string, to: string | null): Promise<string> {
  const path = '/content-manager/collection-types/api::redirect.redirect';
  const { status, body } = await editor.send('POST', path, { from, to });
  if (status < 300) return 'taken';
  return `${plain(at(body, 'error', 'details', 'errors', 0, 'path', 0))}: ${plain(at(body, 'error', 'message'))}`;
}
