import { expect, it } from 'vitest';
import { captionFile, signedFilm } from '../file/fixtures.ts';
import { filmFacts } from './film-facts.ts';

const film = { recording: signedFilm, captions: undefined, transcript: undefined, audioDescription: undefined };
const transcript = { html: '<p>Welcome.</p>' };

it.each([
  ['with all that belongs to it', { ...film, captions: captionFile, transcript }, 'captions, transcript'],
  ['without captions or a transcript', film, 'no captions, no transcript'],
  [
    'with audio description',
    { ...film, transcript, audioDescription: signedFilm },
    'no captions, transcript, audio description',
  ],
])('a film %s says so, with its format and size', (_, video, facts) => {
  expect(filmFacts(video).join(', ')).toBe(`Film, MP4, 2.0 MB, ${facts}`);
});

it('a film that stands elsewhere says so', () => {
  expect(filmFacts({ ...film, recording: undefined, transcript })).toEqual([
    'Film on another website',
    'transcript here',
  ]);
});
