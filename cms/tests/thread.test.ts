import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { answersOf, FINDING, leadsTo, refusals } from './support/findings.ts';
import type { Json } from './support/json.ts';

const ACTION = 'api::action.action';

let count = 0;

const action = (title: string): Json => {
  count += 1;
  return { title, slug: `action-${count}`, summary: 'Short.', order: count };
};

const finding = (actions: Json): Record<string, Json> => ({ statement: 'Said.', actions });

describe('the actions that a finding leads to', () => {
  let cms: RunningCms;
  let editor: Editor;

  beforeAll(async () => {
    cms = await startCms();
    editor = await Editor.signIn(cms.url);
  });

  afterAll(() => cms.remove());

  it('may be published later, and each keeps its reason when one goes and comes back', async () => {
    const first = await editor.writeAndPublish(ACTION, action('Join up'));
    const second = await editor.write(ACTION, action('Learn'));
    const document = await editor.writeAndPublish(FINDING, finding(leadsTo([second, 'Later.'], [first, 'Now.'])));
    const join = { because: 'Now.', action: { title: 'Join up' } };
    const learn = { because: 'Later.', action: { title: 'Learn' } };
    expect(await answersOf(cms, document)).toEqual([{ ...learn, action: null }, join]);
    await editor.publish(ACTION, second);
    expect(await answersOf(cms, document)).toEqual([learn, join]);
    await editor.unpublish(ACTION, first);
    expect(await answersOf(cms, document)).toEqual([learn, { ...join, action: null }]);
    await editor.publish(ACTION, first);
    expect(await answersOf(cms, document)).toEqual([learn, join]);
  });

  it('are chosen, once each and with a reason; what is not, is told at its field', async () => {
    const only = await editor.write(ACTION, action('Only'));
    const document = await editor.write(FINDING, finding([]));
    const slips = leadsTo([only, 'So.'], [undefined, 'Because of what?'], [only, '  ']);
    expect(await refusals(editor, document, finding(slips))).toEqual([
      'actions.2.because: This is empty, or only spaces. Fill it in.',
      'actions.1.action: No action is chosen here, or it was deleted, so the reason hangs in the air. Choose one, or remove this part.',
      'actions.2.action: This action is chosen above already. Put both reasons into one sentence there, and remove this part.',
    ]);
    expect(await refusals(editor, document, finding(leadsTo([only, 'So.'])))).toEqual([]);
  });

  it('are looked at again when one was deleted, and the finding stays as it was until then', async () => {
    const gone = await editor.writeAndPublish(ACTION, action('Gone'));
    const document = await editor.writeAndPublish(FINDING, finding(leadsTo([gone, 'It was.'])));
    await editor.delete(ACTION, gone);
    expect(await answersOf(cms, document)).toEqual([{ because: 'It was.', action: null }]);
    expect(await refusals(editor, document, {})).toEqual([expect.stringMatching(/^actions\.0\.action: No action/)]);
    expect(await refusals(editor, document, { actions: [] })).toEqual([]);
  });
});
