import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTED_SLUGS, RESERVED_SLUGS } from '@waymark/shared-types';
import { expect, it } from 'vitest';

const PAGES = join(import.meta.dirname, '..', 'pages');

/** The first parts of addresses that routes in a folder take, without those that stand for an entry. */
const takenIn = (folder: string) =>
  readdirSync(join(PAGES, folder))
    .map((name) => name.replace(/\.astro$/, ''))
    .filter((name) => !name.startsWith('[') && name !== 'index' && !name.includes('.'));

it('no page of the editors can stand where the site has one of its own, but for those that the site’s own shows', () => {
  expect([...(RESERVED_SLUGS['page'] ?? []), ...HOSTED_SLUGS]).toEqual(expect.arrayContaining(takenIn('')));
  expect(takenIn('')).toEqual(expect.arrayContaining([...HOSTED_SLUGS]));
});

it('no case study can stand where the site lists case studies', () => {
  expect(RESERVED_SLUGS['case-study']).toEqual(expect.arrayContaining(takenIn('case-studies')));
});
