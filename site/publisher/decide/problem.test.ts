import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/content/fixtures/memory-source.ts';
import { fieldHolding, report, type Source } from './problem.ts';

const garden = {
  title: 'A garden for everyone',
  links: [{ text: 'Plan', url: '/plan/' }],
  need: [{ type: 'paragraph', children: [{ type: 'link', url: '/gone/', children: [] }] }],
};

const content = memorySource({
  'case-study': [{ id: 'garden', data: garden }],
  site: [{ id: 'site', data: { name: 'Waymarks', url: '/gone/' } }],
});

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

  it('says that a dead link stands on the page itself where no field holds it', () => {
    const told = report(
      { kind: 'dead link', page: '/', href: '/nowhere/', reason: 'nothing stands at that address', reads: [] },
      content,
    );
    expect(told.message).toContain('The link is on the page itself.');
    expect(told.place).toBeUndefined();
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

describe('the entry that a page is about', () => {
  const about = (reads: readonly Source[]) =>
    report({ kind: 'failed', page: '/a/', reason: 'summary is empty', reads }, content).about;

  it('is the first that it read, but for the site and files', () => {
    const garden = { type: 'case-study', id: 'garden' };
    expect(about([{ type: 'site', id: 'site' }, { type: 'file', id: 'f' }, garden])).toEqual(garden);
    expect(about([{ type: 'site', id: 'site' }])).toBeUndefined();
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
