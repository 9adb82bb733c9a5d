import { describe, expect, it } from 'vitest';
import { en } from './en.ts';

describe('what lists of good practice say of themselves', () => {
  it.each([
    [[], 'Examples of practice that supports recovery: '],
    [['Northland'], 'Examples of practice that supports recovery, from Northland and further afield: '],
    [
      ['Northland', 'Southland'],
      'Examples of practice that supports recovery, from Northland, Southland and further afield: ',
    ],
  ])('of the nations %j is “%s”', (nations, words) => {
    expect(en.caseStudies.description(nations)).toBe(`${words}what was done, with whom, and what changed.`);
  });
});

describe('what the vision is of', () => {
  it('is left out where no nation is among the places', () => {
    expect(en.principles.description([])).toBe('The principles that make up the vision for mental health recovery.');
    expect(en.principles.description(['Northland'])).toBe(
      'The principles that make up the vision for mental health recovery in Northland.',
    );
  });
});

describe('a number with what it counts', () => {
  it('has a mark between thousands where there may be as many', () => {
    expect(en.caseStudies.count(1)).toBe('1 example');
    expect(en.caseStudies.count(1204)).toBe('1,204 examples');
    expect(en.files.pages(1204)).toBe('1204 pages');
  });
});
