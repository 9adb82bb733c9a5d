import type { SectionOf } from '../section.ts';

export const imageSection: SectionOf<'ComponentSectionsImage'> = {
  __typename: 'ComponentSectionsImage',
  image: {
    file: { file: 'file-harbour' },
    alternativeText: 'A quay at dusk',
    decorative: null,
    credit: 'Drawn by us',
    caption: 'The quay',
  },
};
