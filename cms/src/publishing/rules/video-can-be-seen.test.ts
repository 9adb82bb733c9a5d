import { expect, test } from 'vitest';
import { videoCanBeSeen } from './video-can-be-seen';

test.each([
  [{ file: { id: 1 }, url: null }, []],
  [{ file: null, url: 'https://example.org/film' }, []],
  [{ file: null, url: ' ' }, [['video', 'file']]],
  [{ file: null, url: null }, [['video', 'file']]],
])('a video with %j is refused at %j', (video, paths) => {
  expect(videoCanBeSeen(['video'], video).map(({ path }) => path)).toEqual(paths);
});
