import type { Picture } from './story-types';

const image: Picture = { file: 'waymark-path.jpg' };

/** The first page. */
export const home = {
  hero: {
    heading: 'What’s next for mental health recovery in Scotland?',
    text: 'People told a national engagement what should change. Here is their vision, what it calls for, the practice that shows it can be done, and what has happened since.',
    image,
  },
  vision:
    'A Scotland in which everyone who lives with mental ill health finds hope, choice and support to live a good life, as they see it themselves.',
  featuredReport: 'whats-next-for-recovery',
  featuredCaseStudies: ['the-back-door-cafe', 'four-seats-with-a-vote', 'tatties-and-talk'],
} as const;
