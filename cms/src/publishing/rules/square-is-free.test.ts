import { expect, test } from 'vitest';
import { emptySite } from '../testing/empty-site';
import { squareIsFree } from './square-is-free';

const site = emptySite({
  placesOn: ({ column, row }) =>
    Promise.resolve(column === 4 && row === 5 ? [{ documentId: 'fife', name: 'NHS Fife' }] : []),
});

test.each([
  ['no square', { documentId: 'wales', tile: null }, undefined],
  ['a free square', { documentId: 'lothian', tile: { column: 4, row: 6 } }, undefined],
  ['its own square', { documentId: 'fife', tile: { column: 4, row: 5 } }, undefined],
  [
    'the square of another place',
    { documentId: 'lothian', tile: { column: 4, row: 5 } },
    '“NHS Fife” stands on this square already (column 4, row 5). Choose another square, or move that place first.',
  ],
])('a place on %s', async (_what, place, message) => {
  expect(await squareIsFree(place, site)).toEqual(message === undefined ? [] : [{ path: ['tile'], message }]);
});
