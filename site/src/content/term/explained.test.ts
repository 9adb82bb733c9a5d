import type { RichText } from '@waymark/shared-types';
import { describe, expect, it } from 'vitest';
import { prose } from '../rich-text/rich-text.ts';
import { paragraph } from '../fixtures/rich-text-fixtures.ts';
import { peerTerm, wardTerm } from './fixtures.ts';
import { explainWith } from './explained.ts';
import type { Term } from './term.ts';

const PEERS = '/words/#word-peers';
const html = (text: RichText, all: readonly Term[] = [peerTerm, wardTerm]) =>
  prose(explainWith(all)(text), { field: 'text', under: 1 })?.html;

describe('a word that is explained', () => {
  it.each([
    ['where it is first said', 'Ask your peers. Peers help.', `Ask your <a href="${PEERS}">peers</a>. Peers help.`],
    ['in another spelling', 'A Peer Worker came.', `A <a href="${PEERS}">Peer Worker</a> came.`],
    ['over the end of a line', 'A peer\nworker.', `A <a href="${PEERS}">peer<br>worker</a>.`],
    ['at both ends of a text', 'Ward', '<a href="/words/#word-ward">Ward</a>'],
  ])('is a link %s', (_where, text, expected) => {
    expect(html(paragraph(text))).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ['part of another word', 'Compeers and a wardrobe.'],
    ['not there', 'A bench.'],
  ])('stays text where it is %s', (_why, text) => {
    expect(html(paragraph(text))).toBe(`<p>${text}</p>`);
  });

  it('may have a hyphen, and signs that mean something in patterns', () => {
    const term = { ...wardTerm, word: 'co-production', otherSpellings: 'help (now)/here' };
    expect(html(paragraph('Co-production works.'), [term])).toContain('>Co-production</a> works.');
  });

  it('keeps how the text around it looks', () => {
    const bold = [{ type: 'paragraph', children: [{ type: 'text', text: 'All peers.', bold: true }] }] as const;
    expect(html(bold)).toBe(
      `<p><strong>All </strong><a href="${PEERS}"><strong>peers</strong></a><strong>.</strong></p>`,
    );
  });

  it('is explained in lists and quotations, not in headings, links and code', () => {
    const text = (words: string) => [{ type: 'text', text: words }] as const;
    expect(
      html([
        { type: 'heading', level: 2, children: text('Peers') },
        { type: 'paragraph', children: [{ type: 'link', url: '/about/', children: text('our peers') }] },
        { type: 'code', children: text('peers') },
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: text('No.') },
            { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: text('A peer.') }] },
          ],
        },
        { type: 'quote', children: text('The ward.') },
      ]),
    ).toBe(
      `<h2>Peers</h2>\n<p><a href="/about/">our peers</a></p>\n<pre tabindex="0"><code>peers</code></pre>\n<ul><li>No.<ol><li>A <a href="${PEERS}">peer</a>.</li></ol></li></ul>\n<blockquote><p>The <a href="/words/#word-ward">ward</a>.</p></blockquote>`,
    );
  });

  it('is a link once on a page, whatever the text', () => {
    const explain = explainWith([peerTerm]);
    expect(JSON.stringify(explain(paragraph('Peers.')))).toContain(PEERS);
    expect(JSON.stringify(explain(paragraph('Peers.')))).not.toContain(PEERS);
  });

  it('is the longest one', () => {
    const support = { ...wardTerm, documentId: 'support', word: 'peer worker role', otherSpellings: ' , ' };
    expect(html(paragraph('A peer worker role.'), [peerTerm, support])).toBe(
      '<p>A <a href="/words/#word-support">peer worker role</a>.</p>',
    );
  });

  it.each(['A&E (24/7)?', 'lived-experience', '[x] {1} $^|.*+', String.raw`a\d-b`])('may hold any sign: %s', (word) => {
    const odd = { ...wardTerm, documentId: 'odd', word, otherSpellings: 'c++' };
    const [paragraphOf] = explainWith([odd])(paragraph(`Go to ${word} now.`));
    expect(paragraphOf).toMatchObject({
      children: [{ text: 'Go to ' }, { type: 'link', children: [{ text: word }] }, { text: ' now.' }],
    });
  });

  it('may hold a hyphen, as “lived-experience” does', () => {
    const joined = { ...wardTerm, documentId: 'joined', word: 'lived-experience', otherSpellings: null };
    expect(html(paragraph('Our lived-experience work.'), [joined])).toBe(
      '<p>Our <a href="/words/#word-joined">lived-experience</a> work.</p>',
    );
  });

  it('is nothing where no word is', () => {
    const text = paragraph('Peers.');
    expect(explainWith([])(text)).toBe(text);
  });
});
