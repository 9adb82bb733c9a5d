import { describe, expect, it } from 'vitest';
import { alternativeText } from './picture.ts';

describe('the words for those who cannot see a picture', () => {
  const file = { alternativeText: 'Boats' };

  it('are those given where the picture is used', () => {
    expect(alternativeText({ alternativeText: 'A quay', decorative: false }, file)).toBe('A quay');
  });

  it('are those on the file where none are given', () => {
    expect(alternativeText({ alternativeText: ' ', decorative: null }, file)).toBe('Boats');
  });

  it('are none where the picture is decorative', () => {
    expect(alternativeText({ alternativeText: 'A quay', decorative: true }, file)).toBe('');
  });
});
