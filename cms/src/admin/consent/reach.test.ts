import { describe, expect, it } from 'vitest';
import { countsInWords, draftsThatHold, pagesThatGo, partsThatGo, type ConsentPart } from './reach';

const part = (title: string, over: Partial<ConsentPart> = {}): ConsentPart => ({
  what: 'quote',
  kind: 'Case study',
  title,
  href: `/${title}`,
  language: 'en',
  isPublic: true,
  goes: 'part',
  address: null,
  ...over,
});

const titles = (parts: readonly ConsentPart[]) => parts.map(({ title }) => title);

describe('what a consent covers', () => {
  it('is counted by kind, in words', () => {
    const kinds = ['quote', 'story', 'quote', 'film'] as const;
    expect(countsInWords(kinds.map((what) => ({ what })))).toBe('1 story, 2 quotes and 1 film');
    expect(countsInWords([])).toBe('');
  });

  it('is a page that goes once, whatever else of it is covered', () => {
    const parts = [part('a', { what: 'story', goes: 'page' }), part('a'), part('a', { goes: 'page' }), part('b')];
    expect(titles(pagesThatGo(parts))).toEqual(['a']);
    expect(titles(partsThatGo(parts))).toEqual(['b']);
  });

  it('is a page in each of its languages', () => {
    const inBoth = ['en', 'gd'].map((language) => part('a', { goes: 'page', language }));
    expect(pagesThatGo(inBoth)).toHaveLength(2);
  });

  it('is a draft only where no reader sees the entry', () => {
    const parts = [
      part('a'),
      part('a', { isPublic: false }),
      part('b', { isPublic: false }),
      part('b', { isPublic: false }),
    ];
    expect(titles(draftsThatHold(parts))).toEqual(['b']);
    expect(titles(partsThatGo(parts))).toEqual(['a']);
  });
});
