import { expect, test } from 'vitest';
import type { EntryPart, Part } from '../entry-content';
import { emptySite } from '../testing/empty-site';
import type { Waiting } from '../waiting-choices';
import { actionIsChosenOnce, organisationIsChosenOnce } from './chosen-once';

const to = (documentId: string) => ({ action: { id: 1, documentId } });

const waitsFor = (index: number, document: string): Waiting => ({
  path: ['actions', String(index), 'action'],
  type: 'api::action.action',
  document,
  name: document,
});

async function answersTo(
  rule: typeof actionIsChosenOnce,
  component: EntryPart['component'],
  list: string,
  values: readonly Part[],
  waiting: readonly Waiting[] = [],
) {
  const parts: EntryPart[] = values.map((value, index) => ({ path: [list, String(index)], component, value }));
  const problems = await rule({}, emptySite({ waiting: () => Promise.resolve(waiting) }), { fields: [], parts });
  return problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const noAction = (index: number) =>
  `actions.${index}.action: No action is chosen here, or it was deleted, so the reason hangs in the air. Choose one, or remove this part.`;
const sameAction = (index: number) =>
  `actions.${index}.action: This action is chosen above already. Put both reasons into one sentence there, and remove this part.`;

test.each<readonly [string, Part[], Waiting[], string[]]>([
  ['no action at all', [], [], []],
  ['two actions', [to('a'), to('b')], [], []],
  ['the same action twice', [to('a'), to('b'), to('a')], [], [sameAction(2)]],
  ['no action in a link', [to('a'), { because: 'Why not' }], [], [noAction(1)]],
  ['a link whose action is gone, and one without', [{ action: null }, {}], [], [noAction(0), noAction(1)]],
  ['an action that waits to be published', [{ action: null }], [waitsFor(0, 'a')], []],
  ['an action that waits, twice', [{}, {}], [waitsFor(0, 'a'), waitsFor(1, 'a')], [sameAction(1)]],
  ['one that waits, and a link without', [{}, {}], [waitsFor(1, 'a')], [noAction(0)]],
])('of what a finding leads to, %s', async (_what, values, waiting, answers) => {
  expect(await answersTo(actionIsChosenOnce, 'thread.action-link', 'actions', values, waiting)).toEqual(answers);
});

const who = (documentId: string, role: string) => ({ role, organisation: { id: 1, documentId } });

test.each<readonly [string, Part[], string[]]>([
  ['one that both asks and answers', [who('a', 'asked'), who('a', 'answers'), who('b', 'asked')], []],
  [
    'one that asks twice',
    [who('a', 'asked'), who('a', 'asked')],
    [
      'organisations.1.organisation: This organisation has this part above already. Give it another part, or remove this one.',
    ],
  ],
  [
    'nobody',
    [{ role: 'asked', organisation: null }],
    [
      'organisations.0.organisation: No organisation is chosen here, or it was deleted, so readers would not see who it is. Choose one, or remove this part.',
    ],
  ],
])('of the organisations of a site, %s', async (_what, values, answers) => {
  expect(await answersTo(organisationIsChosenOnce, 'site.organisation', 'organisations', values)).toEqual(answers);
});
