import { expect, it } from 'vitest';
import { whereOf } from './asked-acts';

it('asks for everything where nothing is asked', () => {
  expect(whereOf({ by: '', kind: '', act: '', from: '', to: '' })).toEqual({});
});

it('takes the last day whole', () => {
  expect(whereOf({ by: '7', kind: 'api::page.page', act: 'deleted', from: '2026-11-29', to: '2026-11-29' })).toEqual({
    by: 7,
    subjectType: 'api::page.page',
    act: 'deleted',
    at: { $gte: new Date('2026-11-29T00:00:00Z'), $lt: new Date('2026-11-30T00:00:00Z') },
  });
});

it.each([
  [{ from: '2026-02-30' }, 'Expected a day such as 2026-11-30 as “from”, found “2026-02-30”.'],
  [{ to: 'yesterday' }, 'Expected a day such as 2026-11-30 as “to”, found “yesterday”.'],
  [{ by: 'me' }, 'Expected the number of an account as “by”, found “me”.'],
])('says what is wrong with %j', (query, message) => {
  expect(() => whereOf(query)).toThrow(message);
});
