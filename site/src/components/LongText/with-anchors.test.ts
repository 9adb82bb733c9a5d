import { describe, expect, it } from 'vitest';
import { withAnchors } from './with-anchors.ts';

const ids = (html: string) => withAnchors(html).parts.map(({ id }) => id);

describe('the headings of a text', () => {
  it('get ids made from their words, and become its parts', () => {
    expect(withAnchors('<h2 class="a">Your <em>rights</em> &amp; ours</h2><p>…</p>')).toEqual({
      html: '<h2 class="a" id="section-your-rights-ours">Your <em>rights</em> &amp; ours</h2><p>…</p>',
      parts: [{ id: 'section-your-rights-ours', heading: 'Your rights & ours' }],
    });
  });

  it('are left alone where the section that they head has an id', () => {
    const html = '<section id="feedback" class="section">\n<h2>Tell us</h2></section>';
    expect(withAnchors(html)).toEqual({ html, parts: [{ id: 'feedback', heading: 'Tell us' }] });
  });

  it('keep their ids apart where they say the same', () => {
    expect(ids('<h2>More</h2><h2>More 2</h2><h2>more</h2>')).toEqual([
      'section-more',
      'section-more-2',
      'section-more-3',
    ]);
  });

  it('keep letters of every language', () => {
    expect(ids('<h2>Fàilte: dè thuirt sibh?</h2>')).toEqual(['section-fàilte-dè-thuirt-sibh']);
  });

  it('are no parts where they head a box beside the text, or stand lower', () => {
    expect(ids('<h2 class="callout__heading">Help</h2><h3>More</h3>')).toEqual([]);
  });
});
