import { expect, it, test } from 'vitest';
import { emptySite } from '../testing/empty-site';
import { addressIsFree } from './address-is-free';

/** A site on which a published case study has the address `tea-and-talk`. */
const site = emptySite({
  namesake: (type, slug, document) =>
    Promise.resolve(
      type === 'case-study' && slug === 'tea-and-talk' && document !== 'its-own'
        ? 'The case study “Tea and talk”'
        : undefined,
    ),
});

test.each([
  [
    'tea-and-talk',
    'another',
    'The case study “Tea and talk” has the address “tea-and-talk” already. Choose another, such as “tea-and-talk-2”.',
  ],
  ['tea-and-talk', 'its-own', undefined],
  ['walks', 'another', undefined],
  ['Walks', 'another', expect.stringContaining('small letters')],
  ['theme', 'another', expect.stringContaining('used by the site itself')],
  ['', 'another', expect.stringContaining('is empty')],
  [null, 'another', expect.stringContaining('is empty')],
])('of a case study, the address %j of %s is answered with %s', async (slug, documentId, message) => {
  const [problem] = await addressIsFree('case-study', { slug, documentId }, site);
  expect(problem?.message).toEqual(message);
});

it('is wanted at the field of the address', async () => {
  expect(await addressIsFree('case-study', { slug: '..' }, site)).toMatchObject([{ path: ['slug'] }]);
});
