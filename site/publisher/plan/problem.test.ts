import { describe, expect, it } from 'vitest';
import type { ContentSource } from '../../src/content/content-source.ts';
import { fieldHolding, report } from './problem.ts';

const garden = {
  title: 'A garden for everyone',
  links: [{ text: 'Plan', url: '/plan/' }],
  need: [{ type: 'paragraph', children: [{ type: 'link', url: '/gone/', children: [] }] }],
};

const content: ContentSource = {
  entry: (type, { id }) => (type === 'case-study' && id === 'garden' ? { id, data: garden } : undefined),
  list: () => [],
  total: () => 0,
};

describe('a problem, told', () => {
  it('names the entry and the field that hold a dead link', () => {
    const told = report(
      {
        kind: 'dead link',
        page: '/case-studies/a-garden/',
        href: '/gone/',
        reason: 'nothing stands at that address',
        reads: [{ type: 'case-study', id: 'garden' }],
      },
      content,
    );
    expect(told.message).toMatchInlineSnapshot(
      `"The page /case-studies/a-garden/ links to /gone/, but nothing stands at that address. The link is in case-study “A garden for everyone”, field need[0].children[0].url. Correct or remove it, or publish what it leads to."`,
    );
    expect(told.place).toEqual({
      entry: 'case-study “A garden for everyone”',
      type: 'case-study',
      id: 'garden',
      field: 'need[0].children[0].url',
    });
  });

  it('names what a page that cannot be made is made from', () => {
    const told = report(
      {
        kind: 'failed',
        page: '/case-studies/a-garden/',
        reason: 'summary is empty',
        reads: [{ type: 'case-study', id: 'garden' }],
      },
      content,
    );
    expect(told.message).toBe(
      'The page /case-studies/a-garden/ cannot be made: summary is empty. It is made from case-study “A garden for everyone”.',
    );
  });
});

describe('the field that holds a text', () => {
  it.each([
    ['/plan/', 'links[0].url'],
    ['A garden for everyone', 'title'],
    ['nowhere', undefined],
  ])('%s is in %s', (text, field) => {
    expect(fieldHolding(garden, text)).toBe(field);
  });
});
