import { expect, test } from 'vitest';
import { pictureNeedsWords } from './picture-needs-words';

const file = { alternativeText: null };

test.each([
  [{ file, alternativeText: 'A bench by the water' }, undefined],
  [{ file, alternativeText: 'Four people around a table, in 2026' }, undefined],
  [{ file, alternativeText: 'Picture frames on a wall' }, undefined],
  [{ file, alternativeText: 'Photos of three generations in one frame' }, undefined],
  [{ file, alternativeText: 'Photographers at the opening' }, undefined],
  [{ file, alternativeText: 'Map of the path to the hall' }, undefined],
  [{ file, alternativeText: 'Imagery of hope, painted on a door' }, undefined],
  [{ file, alternativeText: 'Photo of her son, 2026', decorative: true }, undefined],
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
  [{ file, alternativeText: 'Photo of four people around a table, in 2026' }, 'begins with “Photo of”'],
  [{ file, alternativeText: 'image of a bench' }, 'begins with “image of”'],
  [{ file, alternativeText: 'A PICTURE OF a bench' }, 'begins with “A PICTURE OF”'],
  [{ file, alternativeText: 'A picture showing a bench' }, 'begins with “A picture showing”'],
  [{ file, alternativeText: 'This photograph shows a bench' }, 'begins with “This photograph shows”'],
  [{ file, alternativeText: 'This is a photo of a bench' }, 'begins with “This is a photo of”'],
  [{ file, alternativeText: 'Black and white photograph of a bench' }, 'begins with “Black and white photograph of”'],
  [{ file, alternativeText: 'Graphic of an arrow' }, 'begins with “Graphic of”'],
  [{ file, alternativeText: 'Image: a bench' }, 'begins with “Image:”'],
  [{ file: { alternativeText: 'Photo of a bench' }, alternativeText: '' }, 'begins with “Photo of”'],
  [{ file: { alternativeText: 'Photo of a bench' }, alternativeText: 'A bench' }, undefined],
])('a picture %j is answered with %j', (picture, message) => {
  const [problem] = pictureNeedsWords(['image'], picture);
  expect(problem?.message).toEqual(message === undefined ? undefined : expect.stringContaining(message));
});
