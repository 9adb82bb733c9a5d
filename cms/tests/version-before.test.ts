import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beforePromises, promisesNow, type OldPromise } from './support/before-promises.ts';
import { beforeTheThread, contentOf } from './support/before-thread.ts';
import { endedDemo, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { answersOf, FINDING, leadsTo, refusals } from './support/findings.ts';
import { at, textAt } from './support/json.ts';
import { list } from './support/people.ts';
import { PROMISE, publishPromise } from './support/promises.ts';

// Files that the tests spoil: a database of its own, also where the other tests use PostgreSQL.
const SETTINGS = { DEMO_CONTENT: 'true', DATABASE_URL: '' };

const page = (type: string, more = '') => `/content-manager/collection-types/${type}?pageSize=100${more}`;

describe('a database of the version before loses nothing', () => {
  let cms: RunningCms;
  let editor: Editor;
  let promisesBefore: readonly OldPromise[];
  let contentBefore: readonly unknown[];

  beforeAll(async () => {
    const folder = await endedDemo();
    beforeTheThread({ folder });
    promisesBefore = beforePromises({ folder });
    contentBefore = contentOf({ folder });
    cms = await startCms(SETTINGS, folder);
    editor = await Editor.signIn(cms.url);
  });

  afterAll(() => cms.remove());

  it('what there was is as it was', () => {
    expect(promisesNow(cms)).toEqual(promisesBefore);
    expect(contentOf(cms)).toEqual(contentBefore);
  });

  it('each promise gets a number and an address, and can be corrected without an owner', async () => {
    expect(cms.output()).toContain('Gave 13 promises their addresses.');
    const promises = await list(editor, page(PROMISE, '&sort=number:asc'), 'results');
    expect(promises.map((promise) => at(promise, 'number'))).toEqual(promises.map((_, index) => index + 1));
    const [first] = promises;
    expect([at(first ?? null, 'title'), at(first ?? null, 'slug'), at(first ?? null, 'status')]).toEqual([
      'The findings are shared with everyone who took part',
      'the-findings-are-shared-with-everyone-who-took-part',
      'published',
    ]);
    const document = textAt(first ?? null, 'documentId');
    expect(await publishPromise(editor, document, { summary: 'Corrected.' })).toBe('taken');
    expect(await publishPromise(editor, document, { expectedOn: { on: '2026-05-01', precision: 'day' } })).toMatch(
      /^expectedOn: Readers were told “31 March 2026”/,
    );
  });

  it('findings and the site can name actions and organisations from then on', async () => {
    const [first] = await list(editor, page(FINDING), 'results');
    const [answer] = await list(editor, page('api::action.action'), 'results');
    const [document, to] = [textAt(first ?? null, 'documentId'), textAt(answer ?? null, 'documentId')];
    expect(await refusals(editor, document, {})).toEqual([]);
    expect(await refusals(editor, document, { actions: leadsTo([to, 'People said so.']) })).toEqual([]);
    expect(await answersOf(cms, document)).toMatchObject([{ because: 'People said so.' }]);
  });

  it('a second start changes nothing more', async () => {
    await cms.stop();
    cms = await startCms(SETTINGS, cms.folder);
    expect(cms.output()).not.toContain('promises their addresses');
  });
});
