import { paragraph } from '../../src/content/fixtures/rich-text-fixtures.ts';
import { entry } from '../../src/content/fixtures/memory-source.ts';
import { quickCaseStudy } from '../../src/content/case-study/fixtures.ts';
import type { CaseStudy } from '../../src/content/case-study/case-study.ts';

/** An example with a number; what it is about comes from its title. */
export const example = (number: number, title: string, more: Partial<CaseStudy> = {}): CaseStudy => ({
  ...quickCaseStudy,
  documentId: `case-${String(number)}`,
  number,
  title,
  slug: title.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  summary: `In short: ${title.toLowerCase()}.`,
  createdAt: `2026-03-${String(number).padStart(2, '0')}T09:00:00.000Z`,
  ...more,
});

const inOrkney = { place: { type: 'place', id: 'place-orkney' } } as const;
const outdoors = { themes: [{ type: 'theme', id: 'theme-outdoors' }] } as const;

/** Enough to search: 28 examples, of which three walk, two of these in Orkney. */
export const EXAMPLES: readonly CaseStudy[] = [
  example(1, 'Harbour walking', {
    ...inOrkney,
    ...outdoors,
    need: paragraph('Winters are long here.'),
    transfer: paragraph('A shore and a flask of tea.'),
    contentNote: 'This story mentions grief.',
  }),
  example(2, 'Walking before work', { ...inOrkney, need: paragraph('Shifts leave no time for company.') }),
  example(3, 'Walking the dogs of others', { ...outdoors, stage: 'finished' }),
  ...Array.from({ length: 24 }, (_, index) => example(index + 4, `Choir of street ${String.fromCharCode(65 + index)}`)),
  example(28, 'Tea <b>after</b> grief', { approach: paragraph('We pour tea for whoever grieves.') }),
];

export const exampleEntries = EXAMPLES.map(entry);
