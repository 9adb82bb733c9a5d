import type { SectionOf } from '../section.ts';

export const chartSection: SectionOf<'ComponentSectionsChart'> = {
  __typename: 'ComponentSectionsChart',
  chart: {
    title: 'Formats that people asked for',
    summary: 'Easy Read was asked for most.',
    unit: '%',
    source: null,
    rows: [
      { label: 'Easy Read', value: 60 },
      { label: 'BSL', value: 15 },
    ],
  },
};
