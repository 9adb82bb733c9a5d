import { expect, test } from 'vitest';
import { bslShowsAStill } from './bsl-shows-a-still';

const file = { id: 1 };
const poster = { id: 2 };

test.each([
  [['bsl'], { file, poster }, []],
  [['bsl'], { file: null, url: 'https://example.org/film', poster: null }, []],
  [['bsl'], { file, poster: null }, [['bsl', 'poster']]],
  [['media', '0'], { file, poster: null }, []],
])('a video at %j with %j is refused at %j', (path, video, paths) => {
  expect(bslShowsAStill(path, video).map((problem) => problem.path)).toEqual(paths);
});
