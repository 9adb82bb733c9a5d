/** The one placeholder film, its still picture and its captions, in `demo-files/film`. */
export const film = {
  file: 'bsl-placeholder.mp4',
  poster: 'bsl-placeholder.jpg',
  captions: 'bsl-placeholder.vtt',
} as const;

export const posterWords =
  'Words on a dark background: “BSL video placeholder. A film in British Sign Language will be here.”';

/** Everything that the film shows; it has no sound. Markdown. */
export const filmTranscript = `
The film has no sound and nobody signs in it. Words appear on a dark background, one after the other:

1. “BSL video placeholder.”
2. “A film in British Sign Language will be here.”
3. “This is a demonstration. It shows where the film will be.”
`;
