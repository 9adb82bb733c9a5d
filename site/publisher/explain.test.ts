import { expect, it } from 'vitest';
import { explain } from './explain.ts';

it('says what lay behind an error, and nothing twice', () => {
  const cause = new Error('field body holds nothing');
  expect(explain(new Error('The page cannot be made', { cause }))).toBe(
    'The page cannot be made ← field body holds nothing',
  );
  expect(explain(new Error('It failed: field body holds nothing', { cause }))).toBe(
    'It failed: field body holds nothing',
  );
  expect(explain('gone')).toBe('gone');
});
