import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain } from './support/json.ts';
import { askAsPublisher } from './support/public-reader.ts';
import { runScript } from './support/run-script.ts';

const PAGE = 'api::page.page';

/** Slugs at whose address no redirect can stand, as an old import may have left them; other ones for each test. */
const slugsFor = (name: string): string[] => [`${name}/..`, `two words ${name}`, `%${name}`, name.padEnd(250, 'x')];

let cms: RunningCms;
let editor: Editor;

/** For each test, published pages with those slugs, by their document ids. */
const pages: Record<'takenDown' | 'moved' | 'deleted', string[]> = { takenDown: [], moved: [], deleted: [] };

beforeAll(async () => {
  cms = await startCms();
  editor = await Editor.signIn(cms.url);
  for (const [name, documents] of Object.entries(pages)) {
    for (const place of slugsFor(name).keys()) {
      const slug = `${name.toLowerCase()}-${place}`;
      documents.push(await editor.write(PAGE, { title: `Page ${place}`, slug, summary: 'Short.' }));
    }
    await editor.publishMany(PAGE, documents);
  }
  const slugs = Object.entries(pages).flatMap(([name, documents]) =>
    documents.map((document, place) => [document, slugsFor(name)[place]]),
  );
  await runScript(cms, 'set-slugs.cjs', JSON.stringify(slugs));
});

afterAll(() => cms.remove());

/** The slugs of those documents that are public. */
async function slugsOf(documents: readonly string[]): Promise<string[]> {
  const query = '{ pages(pagination: { limit: 250 }) { documentId slug } }';
  const found = at(await askAsPublisher(cms.url, query), 'data', 'pages');
  if (!Array.isArray(found)) throw new Error(`Expected a list of pages, found ${JSON.stringify(found)}.`);
  return found
    .filter((page) => documents.includes(plain(at(page, 'documentId'))))
    .map((page) => plain(at(page, 'slug')))
    .toSorted();
}

test('what stands where no redirect can be left is taken down all the same, and the log names it', async () => {
  const documents = pages.takenDown;
  expect(await slugsOf(documents)).toEqual(slugsFor('takenDown').toSorted());
  for (const document of documents) await editor.unpublish(PAGE, document);
  expect(await slugsOf(documents)).toEqual([]);
  expect(cms.output()).toContain(
    `The note that what stood at /two words takenDown/ is gone (entry ${documents[1] ?? ''}) was left out: The old address is a path without spaces`,
  );
});

test('what stands where no redirect can be left gets a good address all the same', async () => {
  const documents = pages.moved;
  for (const [place, document] of documents.entries()) await editor.publish(PAGE, document, { slug: `good-${place}` });
  expect(await slugsOf(documents)).toEqual(['good-0', 'good-1', 'good-2', 'good-3']);
  expect(cms.output()).toContain(
    `The redirect from /two words moved/ to /good-1/ (entry ${documents[1] ?? ''}) was left out`,
  );
});

test('what stands where no redirect can be left is deleted all the same', async () => {
  const documents = pages.deleted;
  for (const document of documents) await editor.delete(PAGE, document);
  expect(await slugsOf(documents)).toEqual([]);
});
