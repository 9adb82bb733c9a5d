import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCms } from './support/cms-process.ts';
import type { Editor } from './support/editor.ts';
import { at, textAt } from './support/json.ts';
import { london } from './support/london.ts';
import { signInAs } from './support/people.ts';
import { runScript } from './support/run-script.ts';
import { startWithStaff } from './support/staff.ts';

const PRINCIPLE = 'api::principle.principle';

let cms: RunningCms;
let administrator: Editor;
let editor: Editor;
let author: Editor;

beforeAll(async () => {
  ({ cms, administrator, editor, author } = await startWithStaff());
});

afterAll(() => cms.remove());

const principle = (slug: string) => ({ title: `Of ${slug}`, slug, summary: 'Short.', order: 1 });

describe('what is still right', () => {
  it('gets its day when it is first published, and the next with one press, in public without the rest of its draft', async () => {
    const document = await editor.writeAndPublish(PRINCIPLE, principle('right'));
    const read = async (status: string) => {
      const path = `/content-manager/collection-types/${PRINCIPLE}/${document}?locale=en&status=${status}`;
      const { body } = await editor.send('GET', path);
      return ['summary', 'reviewedOn', 'status'].map((field) => at(body, 'data', field));
    };
    const [today, year] = [london(0).day, Number(london(0).day.slice(0, 4))];
    const path = `/reviews/of/${PRINCIPLE}/${document}`;
    const reviewBy = textAt((await editor.send('GET', path)).body, 'reviewBy');
    expect(reviewBy).toMatch(new RegExp(`^${String(year + 2)}-`));
    const confirm = () => editor.send('POST', `/reviews/still-right/${PRINCIPLE}/${document}`);
    expect((await confirm()).body).toEqual({ reviewedOn: today, reviewBy });
    expect([await read('draft'), await read('published')]).toEqual([
      ['Short.', today, 'published'],
      ['Short.', today, 'published'],
    ]);
    await editor.change(PRINCIPLE, document, { ...principle('right'), summary: 'Begun.', reviewedOn: null });
    await Promise.all([confirm(), confirm()]);
    expect([await read('draft'), await read('published')]).toEqual([
      ['Begun.', today, 'modified'],
      ['Short.', today, 'modified'],
    ]);
  });

  it('is said by who may publish it alone, and of what is public alone', async () => {
    const document = await author.write(PRINCIPLE, principle('only-a-draft'));
    const path = `/reviews/still-right/${PRINCIPLE}/${document}`;
    expect((await author.send('POST', path)).status).toBe(403);
    expect((await editor.send('POST', path)).status).toBe(400);
    expect((await editor.send('POST', `/reviews/still-right/${PRINCIPLE}/nothing`)).status).toBe(404);
    expect((await editor.send('POST', '/reviews/still-right/api::place.place/nothing')).status).toBe(404);
  });
});

describe('the mail in the morning', () => {
  it('tells each what they may change, and nobody who has nothing to do', async () => {
    const due = await author.write(PRINCIPLE, { ...principle('due'), reviewBy: '2020-01-02' });
    const others = await editor.write(PRINCIPLE, { ...principle('of-others'), reviewBy: '2020-01-01' });
    await signInAs(administrator, cms.url, 'author', 'idle@example.org');
    const mails: { to: string; subject: string; text: string }[] = JSON.parse(await runScript(cms, 'send-digest.cjs'));
    expect(mails.map(({ to, subject }) => `${to}: ${subject}`).toSorted()).toEqual([
      'arthur@example.org: Today: 1 to check',
      'edith@example.org: Today: 2 to check',
      'first@example.org: Today: 2 to check',
    ]);
    const text = mails.find(({ to }) => to === 'edith@example.org')?.text ?? '';
    expect(text).toContain('- “Of of-others” was due on 1 January 2020.\n');
    expect(text).toContain(`/admin/content-manager/collection-types/${PRINCIPLE}/${due}`);
    expect(text.indexOf(others)).toBeLessThan(text.indexOf(due));
  });
});
