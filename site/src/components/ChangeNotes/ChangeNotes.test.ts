import { expect, it } from 'vitest';
import { renderView } from '../../content/testing/rendered.ts';
import ChangeNotes from './ChangeNotes.astro';

it('is folded, with the day of each change that has one', async () => {
  const changes = [
    { what: 'Not out yet.', date: undefined, machineDate: undefined },
    { what: 'A new address.', date: '24 November 2026', machineDate: '2026-11-24' },
  ];
  const { texts } = await renderView(ChangeNotes, { changes });
  expect(texts('details:not([open]) > summary')).toEqual(['What changed on this page']);
  expect(texts('li').map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Not out yet.',
    '24 November 2026 A new address.',
  ]);
  expect(texts('time[datetime="2026-11-24"]')).toHaveLength(1);
});

it('is nothing where nothing changed', async () => {
  const { texts } = await renderView(ChangeNotes, { changes: [] });
  expect(texts('*')).toEqual([]);
});
