import { expect, it } from 'vitest';
import { tidyFileName } from './file-names';

it.each([
  ['Our garden.JPG', 'Our garden.JPG'],
  ['100 % of us.pdf', '100 % of us.pdf'],
  ['a/b\\c:d*e?.png', 'a-b-c-d-e-.png'],
  ['photo\u202Egnp.exe', 'photognp.exe'],
  ['tab\there\u0000and\u001fthere.png', 'tab hereandthere.png'],
  ['  spaces  .png', 'spaces.png'],
  [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(50)}.pdf`],
  [`${'🌳'.repeat(300)}.pdf`, `${'🌳'.repeat(50)}.pdf`],
  ['half \uD83C.png', 'half \uFFFD.png'],
  ['.png', 'file.png'],
  ['', 'file'],
  ['page', 'page'],
  ['Dùn Èideann 2026.05.01', 'Dùn Èideann 2026.05.01'],
])('the file name %j becomes %j', (name, tidy) => {
  expect(tidyFileName(name)).toBe(tidy);
});
