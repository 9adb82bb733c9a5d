import { describe, expect, it } from 'vitest';
import { measureChart, withUnit } from './chart.ts';

const measure = { label: 'Nights', unit: 'nights', source: null, value: null, before: null, after: null };

describe('a figure', () => {
  it.each([
    [1234.5, 'people', '1,234.5 people'],
    [60, '%', '60%'],
    [3, null, '3'],
  ])('%d with the unit %s is read as “%s”', (value, unit, words) => {
    expect(withUnit(value, unit)).toBe(words);
  });

  it('before and after becomes two bars, the longer one whole', () => {
    expect(measureChart({ ...measure, before: 5, after: 2.5 })).toMatchObject({
      title: 'Nights',
      summary: 'Before: 5 nights; after: 2.5 nights.',
      rows: [
        { label: 'Before', value: '5 nights', share: 100 },
        { label: 'After', value: '2.5 nights', share: 50 },
      ],
    });
  });

  it('may be one number only', () => {
    expect(measureChart({ ...measure, value: 0 })?.rows).toEqual([{ label: 'Figure', value: '0 nights', share: 0 }]);
  });

  it('without a number is left out', () => {
    expect(measureChart(measure)).toBeUndefined();
  });
});
