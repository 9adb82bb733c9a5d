import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, plain, textAt } from './support/json.ts';
import { london } from './support/london.ts';
import { list, PASSWORD, signInAs } from './support/people.ts';
import { named, plansBy } from './support/plans.ts';

const PRINCIPLE = 'api::principle.principle';
const PAGE = 'api::page.page';
const STUDY = 'api::case-study.case-study';

let cms: RunningCms;
let administrator: Editor;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  administrator = await Editor.signIn(cms.url);
  editor = await signInAs(administrator, cms.url, 'manager', 'edith@example.org');
});

afterAll(() => cms.remove());

const principle = (slug: string) => ({ title: `Of ${slug}`, slug, summary: 'Short.', order: 1 });

const study = (slug: string) => ({ title: slug, slug, summary: 'Short.', stage: 'running', invented: true });

const { plan, planIn, statusOf, becomes, plansOf, reasonOf } = plansBy(() => editor);

describe('a plan', () => {
  it('publishes the draft as it is then, at its second, and takes it down again', async () => {
    const document = await editor.write(PRINCIPLE, principle('planned'));
    const asked = await planIn(3, named([PRINCIPLE, document]));
    await plan({ act: 'unpublish', ...london(5), entries: named([PRINCIPLE, document]) });
    await editor.change(PRINCIPLE, document, { ...principle('planned'), summary: 'Changed since.' });
    const due = Date.parse(textAt(asked, 'plan', 'dueAt'));
    await becomes(PRINCIPLE, document, 'published');
    expect(Date.now() - due).toBeGreaterThanOrEqual(0);
    expect(Date.now() - due).toBeLessThan(2500);
    expect(at(asked, 'problems')).toEqual([]);
    expect(at(asked, 'plan', 'by')).toBe('Edith Tor');
    const path = `/content-manager/collection-types/${PRINCIPLE}/${document}?locale=en&status=published`;
    expect(at((await editor.send('GET', path)).body, 'data', 'summary')).toBe('Changed since.');
    await becomes(PRINCIPLE, document, 'draft');
    expect(await plansOf(PRINCIPLE, document)).toEqual([]);
  });

  it('tells when it is made what would be refused, and is told to its planner when it is', async () => {
    const document = await editor.write(PRINCIPLE, { title: 'Empty', slug: 'empty', order: 1 });
    const asked = await planIn(2, named([PRINCIPLE, document]));
    expect(plain(at(asked, 'problems', 0))).toMatch(/^“Empty”, Summary: /);
    expect(await reasonOf(PRINCIPLE, document)).toMatch(/^“Empty”, Summary: /);
    expect(await statusOf(PRINCIPLE, document)).toBe('draft');
    await vi.waitFor(() => expect(cms.output()).toMatch(/To: edith@example\.org\nNot published: “Empty”/));
    const { body } = await editor.send('GET', '/schedule/coming');
    expect(at(body, 'notDone', 0, 'entries', 0, 'title')).toBe('Empty');
    await editor.send('POST', `/schedule/put-away/${textAt(body, 'notDone', 0, 'bundle')}`);
    expect(at((await editor.send('GET', '/schedule/coming')).body, 'notDone')).toEqual([]);
  });

  it('is one of its kind: the next takes its place, and pressing twice changes nothing', async () => {
    const document = await editor.write(PRINCIPLE, principle('twice'));
    const body = { act: 'publish', day: '2027-06-01', time: '07:00', entries: named([PRINCIPLE, document]) };
    await Promise.all([plan(body), plan(body)]);
    await plan({ ...body, time: '08:00' });
    const plans = await plansOf(PRINCIPLE, document);
    expect(plans.map((one) => at(one, 'dueAt'))).toEqual(['2027-06-01T07:00:00.000Z']);
    const bundle = textAt(plans[0] ?? null, 'bundle');
    const both = await Promise.all([1, 2].map(() => editor.send('POST', `/schedule/cancel/${bundle}`)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(await plansOf(PRINCIPLE, document)).toEqual([]);
  });

  it('ends when its entry is deleted or taken down by hand', async () => {
    const [gone, down] = [
      await editor.write(PRINCIPLE, principle('gone')),
      await editor.writeAndPublish(PRINCIPLE, principle('down')),
    ];
    for (const document of [gone, down]) await planIn(3, named([PRINCIPLE, document]));
    await editor.unpublish(PRINCIPLE, down);
    await administrator.delete(PRINCIPLE, gone);
    expect(await reasonOf(PRINCIPLE, down)).toBe('“Of down” was taken down by hand.');
    expect(await reasonOf(PRINCIPLE, gone)).toBe('“Of gone” was deleted.');
    await expect.poll(cms.output).toContain('Plan cancelled: “Of gone”');
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(await statusOf(PRINCIPLE, down)).toBe('draft');
  });
});

describe('a bundle', () => {
  /** A page that leads to a case study alone, so that it cannot be public without it. */
  const pageTo = (slug: string, document: string) => ({
    title: slug,
    slug,
    summary: 'Short.',
    sections: [
      {
        __component: 'sections.related',
        heading: 'Read on',
        caseStudies: { connect: [{ documentId: document, locale: 'en' }] },
      },
    ],
  });

  it('goes out whole, where one entry needs another', async () => {
    const needed = await editor.write(STUDY, study('needed'));
    const page = await editor.write(PAGE, pageTo('needy', needed));
    const alone = await plan({ act: 'publish', day: '2027-01-01', time: '09:00', entries: named([PAGE, page]) });
    expect(plain(at(alone.body, 'problems', 0))).toContain('“needed” is not published');
    const together = await planIn(2, named([PAGE, page], [STUDY, needed]));
    expect(at(together, 'problems')).toEqual([]);
    await becomes(PAGE, page, 'published');
    await becomes(STUDY, needed, 'published');
    const path = `/content-manager/collection-types/${PAGE}/${page}?locale=en&status=published`;
    expect(at((await editor.send('GET', path)).body, 'data', 'sections', 0, 'caseStudies', 'count')).toBe(1);
  });

  it('goes out not at all, where one entry is refused, and says why in each', async () => {
    const good = await editor.write(PRINCIPLE, principle('good'));
    const bad = await editor.write(PRINCIPLE, { title: 'Bad', slug: 'bad', order: 1 });
    await planIn(2, named([PRINCIPLE, good], [PRINCIPLE, bad]));
    expect(await reasonOf(PRINCIPLE, bad)).toMatch(/^“Bad”, Summary: /);
    expect(await reasonOf(PRINCIPLE, good)).toMatch(/^“Bad”, Summary: /);
    expect(await statusOf(PRINCIPLE, good)).toBe('draft');
  });

  it('goes out without what was published by hand meanwhile, of which a draft saved later stays a draft', async () => {
    const early = await editor.write(PRINCIPLE, principle('early'));
    const rest = await editor.write(PRINCIPLE, principle('rest'));
    await planIn(3, named([PRINCIPLE, early], [PRINCIPLE, rest]));
    await administrator.publish(PRINCIPLE, early);
    await editor.change(PRINCIPLE, early, { ...principle('early'), summary: 'Half done.' });
    expect(await reasonOf(PRINCIPLE, early)).toMatch(/^It was published by hand on \w+ \d/);
    await expect.poll(cms.output).toContain('Plan cancelled: “Of early”');
    expect(at((await plansOf(PRINCIPLE, rest))[0] ?? null, 'entries')).toHaveLength(1);
    await becomes(PRINCIPLE, rest, 'published');
    expect(await statusOf(PRINCIPLE, early)).toBe('modified');
  });

  it('is kept from being taken apart by a plan for one of its entries', async () => {
    const [one, other] = [
      await editor.write(PRINCIPLE, principle('one')),
      await editor.write(PRINCIPLE, principle('other')),
    ];
    const body = { act: 'publish', day: '2027-06-01', time: '07:00' };
    await plan({ ...body, entries: named([PRINCIPLE, one], [PRINCIPLE, other]) });
    const apart = await plan({ ...body, entries: named([PRINCIPLE, one]) });
    expect(textAt(apart.body, 'error', 'message')).toContain('are to go out together on Tuesday 1 June 2027 at 07:00');
  });
});

describe('who may plan', () => {
  it('is who may publish: an author neither plans nor cancels nor reads plans in the form', async () => {
    const author = await signInAs(administrator, cms.url, 'author', 'arthur@example.org');
    const own = await author.write(PRINCIPLE, principle('owned'));
    const body = { act: 'publish', day: '2027-06-01', time: '07:00', entries: named([PRINCIPLE, own]) };
    expect((await plan(body, author)).status).toBe(403);
    const asked = await plan(body);
    const bundle = textAt(asked.body, 'plan', 'bundle');
    expect((await author.send('POST', `/schedule/cancel/${bundle}`)).status).toBe(403);
    expect(await plansOf(PRINCIPLE, own, author)).toEqual([]);
    expect(await list(author, '/schedule/entries?words=owned')).toEqual([]);
    expect(await list(editor, '/schedule/entries?words=OWNED')).toHaveLength(1);
  });

  it('must still be allowed to when it is due; if not, those who are get a mail', async () => {
    const planner = await signInAs(administrator, cms.url, 'manager', 'pat@example.org');
    const document = await planner.write(PRINCIPLE, principle('orphaned'));
    await planIn(3, named([PRINCIPLE, document]), planner);
    const id = Number(at((await planner.send('GET', '/admin/users/me')).body, 'data', 'id'));
    expect(await administrator.send('PUT', `/admin/users/${id}`, { isActive: false })).toMatchObject({ status: 200 });
    expect(await reasonOf(PRINCIPLE, document)).toBe('Whoever planned it may not publish it any more. Plan it again.');
    expect(await statusOf(PRINCIPLE, document)).toBe('draft');
    await expect.poll(cms.output).toContain('To: edith@example.org\nNot published: “Of orphaned”');
    expect(cms.output()).not.toContain('To: pat@example.org\nNot published');
  });
});

describe('a restart', () => {
  const startAgain = async (meanwhile: () => unknown) => {
    await cms.stop();
    await meanwhile();
    cms = await startCms({}, cms.folder);
    editor = await Editor.signIn(cms.url, { email: 'edith@example.org', password: PASSWORD });
  };

  it('is crossed: what came due meanwhile is done at the start, in its order, and only once', async () => {
    const documents: string[] = [];
    for (const slug of ['late-a', 'late-b']) documents.push(await editor.write(PRINCIPLE, principle(slug)));
    const [a = '', b = ''] = documents;
    await planIn(5, named([PRINCIPLE, a]));
    await planIn(2, named([PRINCIPLE, b]));
    await startAgain(() => new Promise((resolve) => setTimeout(resolve, 4500)));
    for (const document of documents) await becomes(PRINCIPLE, document, 'published');
    const told = [...cms.output().matchAll(/Published “Of (late-.)”, as planned/g)].map(([, name]) => name);
    expect(told).toEqual(['late-b', 'late-a']);
  });

  it.runIf(!process.env['TEST_DATABASE_URL'])(
    'makes plans of the dates that case studies had, and does nothing late',
    async () => {
      const [ahead, past] = [await editor.write(STUDY, study('ahead')), await editor.write(STUDY, study('past'))];
      await startAgain(() => {
        const database = new Database(join(cms.folder, 'cms', 'cms.db'));
        for (const name of ['publish_on', 'unpublish_on'])
          database.exec(`alter table case_studies add column ${name} datetime`);
        const set = database.prepare('update case_studies set publish_on = ?, unpublish_on = ? where document_id = ?');
        set.run(Date.parse('2031-03-03T10:00:00Z'), Date.parse('2031-04-03T10:00:00Z'), ahead);
        set.run(Date.parse('2020-03-03T10:00:00Z'), null, past);
        database.close();
      });
      const due = (await plansOf(STUDY, ahead)).map((plan) => [at(plan, 'act'), at(plan, 'dueAt'), at(plan, 'by')]);
      expect(due).toEqual([
        ['publish', '2031-03-03T10:00:00.000Z', 'Edith Tor'],
        ['unpublish', '2031-04-03T10:00:00.000Z', 'Edith Tor'],
      ]);
      expect(await reasonOf(STUDY, past)).toBe('This time passed before the CMS carried out plans by itself.');
      expect(await statusOf(STUDY, past)).toBe('draft');
      await startAgain(() => undefined);
      expect(await plansOf(STUDY, ahead)).toHaveLength(2);
    },
  );
});
