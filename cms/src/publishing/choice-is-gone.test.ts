import { expect, it } from 'vitest';
import { choicesIn } from './choice-is-gone';

it.each([
  [{ connect: [{ documentId: 'one' }] }, ['one']],
  [{ set: [{ documentId: 'one' }, { documentId: 'two' }] }, ['one', 'two']],
  [{ connect: ['one'], disconnect: [{ documentId: 'two' }] }, ['one']],
  [{ set: [{ id: 7 }] }, [7]],
  [7, [7]],
  [
    [7, 8],
    [7, 8],
  ],
  [null, []],
])('%j chooses %j', (value, chosen) => {
  expect(choicesIn(value)).toEqual(chosen);
});
