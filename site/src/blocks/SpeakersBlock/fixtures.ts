import type { SectionOf } from '../section.ts';

export const speakersSection: SectionOf<'ComponentSectionsSpeakers'> = {
  __typename: 'ComponentSectionsSpeakers',
  heading: 'Who is behind this',
};
