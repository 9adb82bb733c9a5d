import { describe, expect, it } from 'vitest';
import { choicesIn, isNoDay } from './field-of-refusal';

describe('what a field chooses', () => {
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
  ])('of %j is %j', (value, chosen) => {
    expect(choicesIn(value)).toEqual(chosen);
  });
});

describe('a value of a field for days or times', () => {
  it.each(['2026-02-30', '0', '', 'yesterday', '+275760-09-12T23:59:59.975Z', '2026-01-01T25:00:00Z', 0.5, true])(
    'is none where it is %j',
    (value) => {
      expect(isNoDay('date', value)).toBe(true);
    },
  );

  it.each(['2028-02-29', '2026-01-01T09:00:00.000Z', null, undefined])('may be %j', (value) => {
    expect(isNoDay('datetime', value)).toBe(false);
  });

  it('is not looked for in fields of another kind', () => {
    expect(isNoDay('string', 'yesterday')).toBe(false);
  });
});
