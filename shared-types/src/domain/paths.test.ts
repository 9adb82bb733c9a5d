import { describe, expect, it, test } from 'vitest';
import { contentTypes } from '../generated/content-types.ts';
import { addressesOf, listPath, entryPath } from './paths.ts';

describe('an entry stands', () => {
  test.each([
    ['principle', ['/principles/hope/', '/case-studies/principle/hope/*']],
    ['action', ['/actions/hope/', '/case-studies/action/hope/*']],
    ['case-study', ['/case-studies/hope/']],
    ['report', ['/reports/hope/']],
    ['page', ['/hope/']],
    ['theme', ['/case-studies/theme/hope/*']],
    ['place', ['/case-studies/place/hope/*']],
    ['finding', []],
    ['site', []],
  ] as const)('as a %s at %j', (type, addresses) => {
    expect(addressesOf(type, 'hope')).toEqual(addresses);
  });

  it('never at the address of an entry of another type', () => {
    const types = Object.keys(contentTypes).filter((name): name is keyof typeof contentTypes => name in contentTypes);
    const all = types.flatMap((type) => addressesOf(type, 'hope'));
    expect(new Set(all).size).toBe(all.length);
  });

  it('where links to its page and to its list lead', () => {
    expect([entryPath('action', 'hope'), listPath('action', 'hope')]).toEqual([
      '/actions/hope/',
      '/case-studies/action/hope/',
    ]);
  });
});
