import { expect, test } from 'vitest';
import { entriesThatWouldStandAt } from './public-site';

test.each([
  ['/about/', ['page about']],
  ['/principles/hope/', ['principle hope']],
  ['/case-studies/the-garden/', ['case-study the-garden']],
  ['/case-studies/theme/rural/', ['theme rural']],
  ['/case-studies/theme/rural/*', ['theme rural']],
  ['/case-studies/theme/rural/page/2/', []],
  ['/about/*', []],
  ['/about', []],
  ['/', []],
])('at %s would stand %j', (address, entries) => {
  expect(entriesThatWouldStandAt(address).map(({ type, slug }) => `${type} ${slug}`)).toEqual(entries);
});
