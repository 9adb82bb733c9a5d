import { expect, test } from 'vitest';
import { pictureNeedsWords } from './picture-needs-words';

const file = { alternativeText: null };

test.each([
  [{ file, alternativeText: 'A bench by the water' }, undefined],
  [{ file, alternativeText: 'Photo of four people around a table, in 2026' }, undefined],
  [{ file, alternativeText: 'Picture' }, 'is the name of a file'],
  [{ file: { alternativeText: 'A bench' }, alternativeText: '' }, undefined],
  [{ file, alternativeText: '', decorative: true }, undefined],
  [{ file: null, alternativeText: '' }, undefined],
  [{ file, alternativeText: '  ' }, 'has no alternative text'],
  [{ file, alternativeText: 'IMG_1234.jpg' }, 'is the name of a file'],
  [{ file, alternativeText: 'tea and talk.JPEG' }, 'is the name of a file'],
  [{ file, alternativeText: 'scan.pdf' }, 'is the name of a file'],
  [{ file, alternativeText: 'image1' }, 'is the name of a file'],
  [{ file, alternativeText: 'DSC00012' }, 'is the name of a file'],
  [{ file, alternativeText: 'Screenshot 2026-11-28 12.30.05' }, 'is the name of a file'],
  [{ file: { alternativeText: 'PXL_20261128.jpg' }, alternativeText: '' }, 'is the name of a file'],
])('a picture %j is answered with %j', (picture, message) => {
  const [problem] = pictureNeedsWords(['image'], picture);
  expect(problem?.message).toEqual(message === undefined ? undefined : expect.stringContaining(message));
});
