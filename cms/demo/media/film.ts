interface Film {
  file: string;
  poster: string;
  captions: string;
  /** What the still shows. */
  posterWords: string;
  /** What it stands for. */
  caption: string;
  /** Everything that the film shows; it has no sound. Markdown. */
  transcript: string;
}

/** Placeholder films with their stills and captions, in `demo/files/film`; `cms/demo/make-files` makes them again. */
export const films = {
  bsl: {
    file: 'bsl-placeholder.mp4',
    poster: 'bsl-placeholder.jpg',
    captions: 'bsl-placeholder.vtt',
    posterWords: 'Words on a dark background: “BSL video placeholder. A film in British Sign Language will be here.”',
    caption: 'Placeholder for a film in BSL',
    transcript: `
The film has no sound and nobody signs in it. Words appear on a dark background, one after the other:

1. “BSL video placeholder.”
2. “A film in British Sign Language will be here.”
3. “This is a demonstration. It shows where the film will be.”
`,
  },
  place: {
    file: 'film-placeholder.mp4',
    poster: 'film-placeholder.jpg',
    captions: 'film-placeholder.vtt',
    posterWords: 'Words on a dark background: “Video placeholder. A film from this place will be here.”',
    caption: 'Placeholder for a film from a place',
    transcript: `
The film has no sound. Words appear on a dark background, one after the other:

1. “Video placeholder.”
2. “A film from this place will be here.”
3. “This is a demonstration. It shows where the film will be.”
`,
  },
} as const satisfies Record<string, Film>;
