import { expect, test } from 'vitest';
import { isShortcut } from './dialogs';

test.each([
  ['Enter', true, false, true],
  ['Enter', false, true, true],
  ['s', true, false, true],
  ['S', true, false, true],
  ['Enter', false, false, false],
  ['s', false, false, false],
  ['a', true, false, false],
])('“%s” with Ctrl %s and Cmd %s saves or publishes a form: %s', (key, ctrlKey, metaKey, saves) => {
  expect(isShortcut({ key, ctrlKey, metaKey })).toBe(saves);
});
