import { expect, test } from 'vitest';
import { CHANGE, fieldsToChange, mayChange, type Right } from './what-may-be-changed';

const STUDY = 'api::case-study.case-study';
const author: Right = {
  action: CHANGE,
  subject: STUDY,
  conditions: ['admin::is-creator'],
  properties: { fields: ['title', 'quotes.text'] },
};
const editor: Right = { ...author, conditions: [], properties: { fields: ['title', 'need'] } };
const consentManager: Right = { ...editor, properties: { fields: ['consent', 'quotes.consent'] } };
const superAdmin: Right = { action: CHANGE, subject: STUDY };
const FIELDS = ['title', 'need', 'consent', 'quotes'];

test.each([
  ['an author, of their own', [author], true, ['title', 'quotes']],
  ['an author, of a colleague’s', [author], false, []],
  ['an editor, of a colleague’s', [editor], false, ['title', 'need']],
  ['a consent manager', [consentManager], false, ['consent', 'quotes']],
  ['an author who is also a consent manager, of a colleague’s', [author, consentManager], false, ['consent', 'quotes']],
  ['an author who is also an editor, of a colleague’s', [author, editor], false, ['title', 'need']],
  ['a Super Admin', [superAdmin], false, FIELDS],
  ['somebody with no right to the type', [{ ...editor, subject: 'api::page.page' }], true, []],
  ['somebody who may only read', [{ ...editor, action: 'plugin::content-manager.explorer.read' }], true, []],
])('%s may change what their rights name', (_who, rights, isMine, expected) => {
  const fields = fieldsToChange(rights, STUDY, isMine);
  expect(FIELDS.filter((name) => mayChange(fields, name))).toEqual(expected);
});
