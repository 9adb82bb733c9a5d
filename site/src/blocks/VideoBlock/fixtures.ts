import type { SectionOf } from '../section.ts';

/** A film that stands on another website, without any file of ours. */
export const videoSection: SectionOf<'ComponentSectionsVideo'> = {
  __typename: 'ComponentSectionsVideo',
  video: {
    title: 'Our story',
    signedInBsl: null,
    url: 'https://films.example.org/story',
    recording: null,
    poster: null,
    captions: null,
    audioDescription: null,
    transcript: null,
  },
};
