import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('a table for spreadsheets', () => {
  it('quotes what holds a comma, a quote or a new line, and begins with the mark of UTF-8', () => {
    expect(csvOf([['1', 'Tea, and talk', 'She said “so”, or "so"', 'a\nb', 'Gàidhlig']])).toBe(
      '\ufeff1,"Tea, and talk","She said “so”, or ""so""","a\nb",Gàidhlig\r\n',
    );
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx'])('never holds a formula, such as %j', (value) => {
    expect(csvOf([[value]])).toBe(`\ufeff'${value}\r\n`);
  });
});
