import type { RichText, RichTextInline } from '@waymark/shared-types';
import { describe, expect, it } from 'vitest';
import { prose } from './rich-text.ts';

const place = { field: 'page “About”, field sections[0].body', under: 2 };
const text = (words: string, marks = {}): RichTextInline => ({ type: 'text', text: words, ...marks });
const html = (...blocks: RichText) => prose(blocks, place)?.html;
const line = (...children: RichTextInline[]) => html({ type: 'paragraph', children });

describe('a rich text', () => {
  it('keeps spaces between words and marks', () => {
    expect(line(text('hello '), text('big', { bold: true }), text(' world'))).toBe(
      '<p>hello <strong>big</strong> world</p>',
    );
  });

  it('nests marks', () => {
    expect(line(text('x', { bold: true, italic: true, code: true }))).toBe(
      '<p><strong><em><code>x</code></em></strong></p>',
    );
  });

  it('escapes what an editor wrote', () => {
    expect(line(text('<script>alert("1")</script> & more'))).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>',
    );
  });

  it('keeps line ends', () => {
    expect(line(text('one\ntwo'))).toBe('<p>one<br>two</p>');
  });

  const link = (url: string, words = 'Example'): RichTextInline => ({
    type: 'link',
    url,
    children: [{ type: 'text', text: words }],
  });

  it('makes links that open where the reader is', () => {
    expect(line(link('/about/?a=1&b="2"'))).toBe('<p><a href="/about/?a=1&amp;b=&quot;2&quot;">Example</a></p>');
    expect(line(link('tel:116123', '116 123'))).toBe('<p><a class="nobreak" href="tel:116123">116 123</a></p>');
  });

  it('marks links to other websites, in words for those who cannot see the mark', () => {
    expect(line(link('https://example.org/'))).toBe(
      '<p><a class="external" href="https://example.org/">Example<span class="visually-hidden"> (another website)</span></a></p>',
    );
  });

  it('tells the format of a file that a link opens, unless its text does', () => {
    expect(line(link('/media/1/plan.pdf', 'The plan'))).toBe('<p><a href="/media/1/plan.pdf">The plan (PDF)</a></p>');
    expect(line(link('/media/1/plan.pdf', 'Plan, PDF'))).toBe('<p><a href="/media/1/plan.pdf">Plan, PDF</a></p>');
  });

  it('refuses links that could do harm, and says where they are', () => {
    expect(() => line({ type: 'link', url: 'javascript:x', children: [{ type: 'text', text: 'Example' }] })).toThrow(
      'page “About”, field sections[0].body: expected a link',
    );
  });

  it('fits headings under the one above', () => {
    const heading = (level: 1 | 4) => ({ type: 'heading', level, children: [{ type: 'text', text: 'H' }] }) as const;
    expect(html(heading(1), heading(4))).toBe('<h3>H</h3>\n<h4>H</h4>');
  });

  it('puts a nested list into the item before it', () => {
    const item = (words: string) => ({ type: 'list-item', children: [{ type: 'text', text: words }] }) as const;
    const nested = { type: 'list', format: 'ordered', children: [item('a1')] } as const;
    expect(html({ type: 'list', format: 'unordered', children: [item('a'), nested, item('b')] })).toBe(
      '<ul><li>a<ol><li>a1</li></ol></li><li>b</li></ul>',
    );
  });

  it('shows quotations and code', () => {
    const children = [{ type: 'text', text: 'a < b' }] as const;
    expect(html({ type: 'quote', children })).toBe('<blockquote><p>a &lt; b</p></blockquote>');
    expect(html({ type: 'code', children })).toBe('<pre tabindex="0"><code>a &lt; b</code></pre>');
  });

  it('leaves out empty paragraphs and headings, and itself where nothing is left', () => {
    const children = [{ type: 'text', text: ' ' }] as const;
    expect(html({ type: 'paragraph', children }, { type: 'heading', level: 2, children })).toBeUndefined();
    expect(prose(null, place)).toBeUndefined();
  });

  it('refuses a kind of block that it does not know', () => {
    const picture: unknown = JSON.parse('[{ "type": "image", "children": [] }]');
    const isRichText = (value: unknown): value is RichText => Array.isArray(value);
    if (!isRichText(picture)) throw new Error('The test is wrong.');
    expect(() => prose(picture, place)).toThrowErrorMatchingInlineSnapshot(
      `[Error: page “About”, field sections[0].body: expected a paragraph, heading, list, quotation or code, found “image”. Remove it in the CMS, or teach rich-text.ts to show it.]`,
    );
  });
});
