import { expect, it } from 'vitest';
import { rewrittenUpdates } from './rewritten-updates';

const update = (date: string, text = 'Nine have one.') => ({ id: Math.random(), date, stage: 'under way', text });

it.each([
  ['is new', [update('2026-06-01')], undefined, 0],
  ['gets another update', [update('2026-07-01'), update('2026-06-01')], [update('2026-06-01')], 0],
  [
    'has its updates in another order',
    [update('2026-06-01'), update('2026-07-01')],
    [update('2026-07-01'), update('2026-06-01')],
    0,
  ],
  ['rewrites an update', [update('2026-06-01', 'Ten have one.')], [update('2026-06-01')], 1],
  ['loses an update', [], [update('2026-06-01')], 1],
])('a promise that %s', (_what, draft, published, count) => {
  const found = rewrittenUpdates({ updates: draft }, published && { updates: published });
  expect(found).toHaveLength(count);
  if (count > 0) expect(found[0]?.message).toContain('the update of 2026-06-01,');
});
