import { expect, test } from 'vitest';
import { insteadAlongWith, leaveWith, leftBy } from './instead';

const PAGE = 'api::page.page';
const at = (rest: string) => `http://localhost:1337/content-manager/${rest}`;

test.each([
  ['DELETE', `collection-types/${PAGE}/abc123?locale=*`, `${PAGE} abc123`],
  ['POST', `collection-types/${PAGE}/abc123/actions/unpublish?locale=en`, `${PAGE} abc123`],
  ['GET', `collection-types/${PAGE}/abc123`, undefined],
  ['PUT', `collection-types/${PAGE}/abc123`, undefined],
  ['POST', `collection-types/${PAGE}/abc123/actions/publish`, undefined],
  ['POST', `collection-types/${PAGE}/actions/bulkUnpublish`, undefined],
  ['DELETE', `single-types/api::site.site`, undefined],
])('%s %s takes down %s', (method, path, entry) => {
  expect(leftBy(method, at(path))).toBe(entry);
});

test('what readers find instead goes along with the request that takes that entry down, and with no other', async () => {
  const unpublish = (id: string) =>
    insteadAlongWith('POST', at(`collection-types/${PAGE}/${id}/actions/unpublish`))['x-waymark-instead'];
  const instead = { to: null, message: '100 % “é” & <b>' };
  await leaveWith(`${PAGE} abc123`, instead, async () => {
    await Promise.resolve();
    expect(JSON.parse(decodeURIComponent(unpublish('abc123') ?? ''))).toEqual(instead);
    expect(unpublish('abc123')).toMatch(/^[\x21-\x7E]+$/);
    expect(unpublish('other')).toBeUndefined();
  });
  expect(unpublish('abc123')).toBeUndefined();
  await expect(leaveWith(`${PAGE} abc123`, instead, () => Promise.reject(new Error('refused')))).rejects.toThrow();
  expect(unpublish('abc123')).toBeUndefined();
});
