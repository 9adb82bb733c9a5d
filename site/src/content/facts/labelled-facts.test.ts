import { expect, it, vi } from 'vitest';
import { labelledFacts } from './labelled-facts.ts';

vi.mock('../../messages/messages.ts', () => ({ messages: { fields: { report: { isbn: 'ISBN', length: 'Pages' } } } }));

it.each([
  ['a text and a number', { isbn: '978-0', length: 58 }, ['ISBN: 978-0', 'Pages: 58']],
  ['nothing of what is empty', { isbn: '', length: null }, []],
  ['nothing of what has no label', { title: 'A report' }, []],
])('shows %s', (_, entry, facts) => {
  const shown = labelledFacts('report', entry).map(({ label, values }) => `${label}: ${values[0]?.text ?? ''}`);
  expect(shown).toEqual(facts);
});

it('shows nothing of a type that has no labels', () => {
  expect(labelledFacts('action', { title: 'An action' })).toEqual([]);
});
