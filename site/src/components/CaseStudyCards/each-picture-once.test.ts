import { expect, it } from 'vitest';
import type { CaseStudyCardData } from '../../content/case-study/case-study-card.ts';
import { eachPictureOnce } from './each-picture-once.ts';

const card = (title: string, path?: string): CaseStudyCardData => ({
  title,
  href: `/case-studies/${title}/`,
  summary: '',
  invented: false,
  hasContentNote: false,
  by: '',
  facts: '',
  tile: 1,
  picture:
    path === undefined
      ? undefined
      : { file: { path, variants: [], width: 1, height: 1 }, alt: '', caption: undefined, credit: undefined },
});

it.each([
  ['each its own', ['/a.jpg', '/b.jpg'], [true, true]],
  ['the same', ['/a.jpg', '/a.jpg', '/b.jpg', '/a.jpg'], [true, false, true, false]],
  ['none', [undefined, undefined], [false, false]],
])('of cards with %s, each picture is shown once', (_, paths, expected) => {
  const shown = eachPictureOnce(paths.map((path, index) => card(`c${index}`, path)));
  expect(shown.map(({ hasPicture }) => hasPicture)).toEqual(expected);
});
