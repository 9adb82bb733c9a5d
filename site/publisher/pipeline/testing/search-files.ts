import type { ContentSource } from '../../../src/content/content-source.ts';
import {
  entryFile,
  facetsFile,
  spellingFile,
  startFile,
  wordsFile,
  type SearchFile,
} from '../../../src/content/search/files.ts';
import type { RenderedPage } from '../../../src/renderer.ts';

const FILES = { w: wordsFile, spelling: spellingFile, facets: facetsFile, e: entryFile } as const;

const isFolder = (folder: string): folder is keyof typeof FILES => Object.hasOwn(FILES, folder);

/** What a file of the search is, as the routes of the site make it; undefined where there is none. */
function fileAt(path: string, source: ContentSource): SearchFile | undefined {
  const [, inSite, folder = '', name = ''] = /^\/search\/(site\/)?(?:(\w+)\/)?([^/]+)\.(?:bin|json)$/.exec(path) ?? [];
  const index = inSite ? 'site' : 'practice';
  if (folder === '' && name === 'start') return startFile(source, index);
  return isFolder(folder) ? FILES[folder](source, index, name) : undefined;
}

/** A file of the search as the built site renders it; the names of facets are left out. */
export function renderSearchFile(path: string, source: ContentSource): RenderedPage {
  const file = fileAt(path, source);
  if (path === '/search/facets/names.json')
    return { status: 200, contentType: 'application/json', body: new Uint8Array(), links: [] };
  if (!file) return { status: 404, contentType: 'text/html', body: new Uint8Array() };
  const { body, contentType, links } = file;
  return { status: 200, contentType, body: typeof body === 'string' ? new TextEncoder().encode(body) : body, links };
}
