import { describe, expect, it } from 'vitest';
import { storyFields } from '../content/case-studies/case-study-types';
import { generateCaseStudies } from './case-studies';

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const many = generateCaseStudies(10_000, 1);
const share = (test: (index: number) => boolean): number => many.filter((_, index) => test(index)).length / many.length;
const isFull = (index: number): boolean => many[index]?.need !== undefined;

describe('generated case studies', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateCaseStudies(40, 7)).toEqual(generateCaseStudies(40, 7));
    expect(generateCaseStudies(40, 7)).not.toEqual(generateCaseStudies(40, 8));
  });

  it('begin with the same ones when more are asked for', () => {
    expect(generateCaseStudies(20, 3)).toEqual(generateCaseStudies(60, 3).slice(0, 20));
  });

  it('have titles and addresses of their own, ten thousand of them', () => {
    expect(new Set(many.map(({ title }) => title)).size).toBe(10_000);
    expect(new Set(many.map(({ slug }) => slug)).size).toBe(10_000);
    expect(many.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('keep to the limits of the fields', () => {
    expect(many.filter(({ title, summary }) => title.length > 80 || summary.length > 280)).toEqual([]);
  });

  it('leave no gap of a phrase open', () => {
    expect(JSON.stringify(many)).not.toMatch(/[{][a-zA-Z]+[}]/);
  });

  it('are sparse one time in three', () => {
    expect(share((index) => !isFull(index))).toBeCloseTo(1 / 3, 1);
  });

  it('tell a full story in 450 to 700 words', () => {
    const lengths = many
      .filter((_, index) => isFull(index))
      .map((story) =>
        words(
          `${storyFields.map((field) => story[field] ?? '').join(' ')} ${story.outcomes?.body ?? ''} ${story.involvement?.description ?? ''}`,
        ),
      );
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(450);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(700);
  });
});
