import { expect, it } from 'vitest';
import { errorMessage } from './error-message.ts';

it('says what lay behind an error, and nothing twice', () => {
  const cause = new Error('field body holds nothing');
  expect(errorMessage(new Error('The page cannot be made', { cause }))).toBe(
    'The page cannot be made ← field body holds nothing',
  );
  expect(errorMessage(new Error('It failed: field body holds nothing', { cause }))).toBe(
    'It failed: field body holds nothing',
  );
  expect(errorMessage('gone')).toBe('gone');
});

it.each(['ENOSPC', 'SQLITE_FULL'])('says in one sentence that the disk is full (%s)', (code) => {
  const error = new Error('The page was not kept.', { cause: Object.assign(new Error('write failed'), { code }) });
  expect(errorMessage(error)).toBe('The disk is full: make some room. The publisher tries again by itself.');
});
