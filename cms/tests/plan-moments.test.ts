import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, textAt } from './support/json.ts';
import { signInAs } from './support/people.ts';
import { named, plansBy } from './support/plans.ts';

const PRINCIPLE = 'api::principle.principle';

let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  cms = await startCms();
  editor = await signInAs(await Editor.signIn(cms.url), cms.url, 'manager', 'edith@example.org');
});

afterAll(() => cms.remove());

const principle = (slug: string) => ({ title: `Of ${slug}`, slug, summary: 'Short.', order: 1 });

const { plan, plansOf } = plansBy(() => editor);

describe('the moment of a plan', () => {
  it.each([
    ['2027-03-28', '01:30', 'time', 'Choose 02:30'],
    ['2027-02-30', '10:00', 'day', 'a day that the calendar has'],
    ['2020-01-01', '10:00', 'day', 'passed already'],
    ['2727-01-01', '10:00', 'day', 'Look at the year'],
    ['', '10:00', 'day', 'Choose a day'],
    ['2027-01-01', '%', 'time', 'hours and minutes'],
  ])('is refused at its field for “%s” “%s”', async (day, time, field, words) => {
    const document = await editor.write(PRINCIPLE, principle(`wrong-${day}-${String(time.length)}`));
    const { status, body } = await plan({ act: 'publish', day, time, entries: named([PRINCIPLE, document]) });
    expect(status).toBe(400);
    expect(at(body, 'error', 'details', 'errors', 0, 'path')).toEqual([field]);
    expect(textAt(body, 'error', 'message')).toContain(words);
  });

  it('says which of two hours is meant when the clocks go back', async () => {
    const document = await editor.write(PRINCIPLE, principle('autumn'));
    const body = { act: 'publish', day: '2027-10-31', time: '01:30', entries: named([PRINCIPLE, document]) };
    const [first, second] = [await plan(body), await plan({ ...body, second: true })];
    expect(at(first.body, 'plan', 'dueAt')).toBe('2027-10-31T00:30:00.000Z');
    expect(textAt(first.body, 'note')).toContain('comes twice. This means the first');
    expect(at(second.body, 'plan', 'dueAt')).toBe('2027-10-31T01:30:00.000Z');
    const [told] = await plansOf(PRINCIPLE, document);
    expect(told).toMatchObject({ day: '2027-10-31', time: '01:30:00', which: 'second' });
  });

  it.each([
    ['publish', '2027-06-02', '07:00', '2027-06-01', '07:00', 'day', 'goes out on Wednesday 2 June 2027 at 07:00'],
    ['publish', '2027-06-02', '07:00', '2027-06-02', '07:00', 'time', 'Choose a later time'],
    ['unpublish', '2027-06-02', '07:00', '2027-06-02', '07:30', 'time', 'Choose an earlier time'],
  ])('to %s first keeps the other from being planned on the wrong side of it', async (...table) => {
    const [act, day, time, wrongDay, wrongTime, field, words] = table;
    const document = await editor.write(PRINCIPLE, principle(`order-${act}-${field}`));
    const entries = named([PRINCIPLE, document]);
    const other = act === 'publish' ? 'unpublish' : 'publish';
    await plan({ act, day, time, entries });
    const { status, body } = await plan({ act: other, day: wrongDay, time: wrongTime, entries });
    expect(status).toBe(400);
    expect(at(body, 'error', 'details', 'errors', 0, 'path')).toEqual([field]);
    expect(textAt(body, 'error', 'message')).toContain(words);
    expect(await plansOf(PRINCIPLE, document)).toHaveLength(1);
  });

  it('may take down what is public for a while, until it goes out again', async () => {
    const document = await editor.writeAndPublish(PRINCIPLE, principle('pause'));
    const entries = named([PRINCIPLE, document]);
    await plan({ act: 'publish', day: '2027-06-02', time: '07:00', entries });
    expect((await plan({ act: 'unpublish', day: '2027-05-01', time: '07:00', entries })).status).toBe(200);
    expect(await plansOf(PRINCIPLE, document)).toHaveLength(2);
  });
});
