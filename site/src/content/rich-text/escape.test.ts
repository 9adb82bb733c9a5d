import { describe, expect, it } from 'vitest';
import { escapeHtml, plainTextOf } from './escape.ts';

describe('a text on its way to a page', () => {
  it('keeps its signs, escaped', () => {
    expect(escapeHtml(`<b> & "c" 'd' 🌱`)).toBe('&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; 🌱');
    expect(plainTextOf(escapeHtml(`<b> & "c" 'd'`))).toBe(`<b> & "c" 'd'`);
  });

  it.each(['Tea\u000Btalk', 'Tea\u0000talk', 'Tea\uD83Dtalk', 'Tea\uFFFEtalk', '\u001BTea\u0085talk'])(
    'loses what no page and no feed can hold: %j',
    (text) => {
      expect(escapeHtml(text)).toBe('Teatalk');
    },
  );
});
