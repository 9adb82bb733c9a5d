import type { SectionOf } from '../section.ts';

export const timelineSection: SectionOf<'ComponentSectionsTimeline'> = {
  __typename: 'ComponentSectionsTimeline',
  heading: 'How it came about',
  items: [
    { date: 'Autumn 2025', title: 'People are asked', text: 'At events all over the country.' },
    { date: 'March 2026', title: 'The report comes out', text: null },
  ],
};
