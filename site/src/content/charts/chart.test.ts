import { describe, expect, it } from 'vitest';
import { chartData, measureChart, withUnit } from './chart.ts';

const measure = { label: 'Nights', unit: 'nights', source: null, value: null, before: null, after: null };

describe('a figure', () => {
  it.each([
    [1234.5, 'people', '1,234.5 people'],
    [60, '%', '60%'],
    [60, '% of people', '60% of people'],
    [3, null, '3'],
  ])('%d with the unit %s is read as “%s”', (value, unit, words) => {
    expect(withUnit(value, unit)).toBe(words);
  });

  it('before and after becomes two bars, the longer one whole', () => {
    expect(measureChart({ ...measure, before: 5, after: 2.5 })).toMatchObject({
      title: 'Nights',
      summary: 'Before: 5 nights; after: 2.5 nights.',
      rows: [
        { label: 'Before', value: '5 nights', from: 0, share: 100 },
        { label: 'After', value: '2.5 nights', from: 0, share: 50 },
      ],
      isOfWhole: false,
    });
  });

  it('may be one number only', () => {
    expect(measureChart({ ...measure, value: 0 })?.rows).toEqual([
      { label: 'Figure', value: '0 nights', from: 0, share: 0 },
    ]);
  });

  it('without a number is left out', () => {
    expect(measureChart(measure)).toBeUndefined();
  });
});

describe('the bars of a chart', () => {
  const bars = (unit: string | null, ...values: readonly number[]) => {
    const rows = values.map((value, index) => ({ label: `Row ${index + 1}`, value }));
    const { rows: drawn, isOfWhole } = chartData({ title: 'Support', summary: 'It varies.', unit, source: null, rows });
    return { from: drawn.map(({ from }) => from), share: drawn.map(({ share }) => share), isOfWhole };
  };

  it.each(['%', '% of people', 'per cent', 'Percent'])('in %s are parts of a hundred', (unit) => {
    expect(bars(unit, 76, 19)).toEqual({ from: [0, 0], share: [76, 19], isOfWhole: true });
  });

  it('whose unit says how many there are in all are parts of them', () => {
    expect(bars('of 1,200 people', 300, 600)).toEqual({ from: [0, 0], share: [25, 50], isOfWhole: true });
  });

  it.each(['people', 'days off', null])('in %s fill the line with the largest', (unit) => {
    expect(bars(unit, 400, 100)).toEqual({ from: [0, 0], share: [100, 25], isOfWhole: false });
  });

  it('that go beyond a hundred per cent are no parts', () => {
    expect(bars('%', 50, 200)).toEqual({ from: [0, 0], share: [25, 100], isOfWhole: false });
  });

  it('begin at nothing, also where there is less than that', () => {
    expect(bars('points', -10, 30)).toEqual({ from: [0, 25], share: [25, 75], isOfWhole: false });
  });
});
