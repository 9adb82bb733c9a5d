import { expect, test } from 'vitest';
import { videoNeedsTranscript } from './video-needs-transcript';

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const file = { id: 1 };

test.each([
  [{ file, transcript: paragraph('Words appear on a dark background.') }, []],
  [{ file: null, url: 'https://example.org/film', transcript: null }, []],
  [{ file, transcript: null }, [['video', 'transcript']]],
  [{ file, transcript: [] }, [['video', 'transcript']]],
  [{ file, transcript: paragraph(' ') }, [['video', 'transcript']]],
])('a video with %j is refused at %j', (video, paths) => {
  expect(videoNeedsTranscript(['video'], video).map(({ path }) => path)).toEqual(paths);
});
