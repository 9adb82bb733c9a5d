import { expect, it } from 'vitest';
import { outline } from './testing/outline';
import { textToBlocks } from './text-to-blocks';

it('makes paragraphs of text with empty lines, and keeps the lines of each', () => {
  expect(outline(textToBlocks('\r\none \r\ntwo\r\n \r\n\r\nthree\r\n') ?? [])).toEqual(['one⏎two', 'three']);
});

it('leaves text without empty lines to the editor', () => {
  expect(textToBlocks('one\ntwo\n\n')).toBeUndefined();
});
