import { describe, expect, it } from 'vitest';
import { fileFacts, fileFactsInEasyWords, formatName, sizeInWords } from './file-facts.ts';

describe('a file', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [38_400, '38 kB'],
    [1_250_000, '1.3 MB'],
    [48_000_000, '48 MB'],
  ])('of %d bytes is said to have %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });

  it.each([
    ['.pdf', 'PDF'],
    ['.DOCX', 'Word document'],
    ['.xyz', 'XYZ'],
  ])('that ends in %s is a %s', (extension, name) => {
    expect(formatName(extension)).toBe(name);
  });

  it('tells its format, size, length and language', () => {
    expect(fileFacts({ extension: '.pdf', bytes: 38_400 }, 2, 'gd')).toEqual([
      'PDF',
      '38 kB',
      '2 pages',
      'Scottish Gaelic',
    ]);
    expect(fileFacts({ extension: '.pdf', bytes: 38_400 }, 1, null)).toEqual(['PDF', '38 kB', '1 page']);
  });

  it('tells less in easy words, the length first, and its language only where that is not English', () => {
    expect(fileFactsInEasyWords({ extension: '.pdf' }, 8, 'en')).toEqual(['8 pages', 'PDF']);
    expect(fileFactsInEasyWords({ extension: '.mp3' }, null, 'gd')).toEqual(['MP3 sound', 'Scottish Gaelic']);
  });
});
