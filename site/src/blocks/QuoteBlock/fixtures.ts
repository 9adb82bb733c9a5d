import type { SectionOf } from '../section.ts';

export const quoteSection: SectionOf<'ComponentSectionsQuote'> = {
  __typename: 'ComponentSectionsQuote',
  quote: { text: 'Keep it where we can see it.', attribution: 'Participant, Orkney' },
};
