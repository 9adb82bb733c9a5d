import { describe, expect, it } from 'vitest';
import { renderRoute } from '../content/testing/rendered.ts';
import Report from '../pages/reports/[slug].astro';

const report = () => renderRoute(Report, { slug: 'whats-next' });

describe('a report', () => {
  it('stands as chapters on the page, with their contents and fitting headings', async () => {
    const page = await report();
    expect(page.attributes('nav.contents a', 'href')).toEqual([
      '#chapter-1',
      '#version-3',
      '#version-5',
      '#another-format',
      '#changes',
    ]);
    expect(page.texts('#chapter-1 h2')).toEqual(['Why we asked']);
    expect(page.texts('#chapter-1 h3')).toEqual(['Who took part']);
    expect(page.texts('#chapter-1 .chart__value')).toEqual(['412 people', '103 people']);
  });

  it('leads to its chapters before anything else, and to what was found on a fold', async () => {
    const page = await report();
    expect(page.attributes('.page-header a', 'href')).toEqual(['#read']);
    expect(page.texts('#key-findings summary')).toEqual(['Key findings']);
    expect(page.texts('#key-findings h2')).toEqual(['Key findings']);
  });

  it('begins with a link to each version that can be had, those first whose readers cannot make do with another', async () => {
    const page = await report();
    expect(page.texts('#versions .rendition__title a')).toEqual([
      'Summary in BSL',
      'Listen',
      'Streszczenie',
      'Summary (PDF)',
      'Read it here',
      'Another format or language',
    ]);
    expect(page.attributes('#versions a', 'href')).toEqual([
      '#version-3',
      '#version-5',
      '/media/2/summary.pdf',
      '/media/2/summary.pdf',
      '#read',
      '#another-format',
    ]);
    expect(page.html.indexOf('id="versions"')).toBeLessThan(page.html.indexOf('id="key-findings"'));
  });

  it('says of each version what it is, how long, and of which edition', async () => {
    expect((await report()).texts('#versions .rendition > .muted')).toEqual([
      'British Sign Language (BSL) Film, MP4, 2.0 MB, captions, transcript, Edition 1',
      'Audio MP3 sound, 450 kB, Edition 2',
      'Translation PDF, 1.3 MB, Polish, Edition 2',
      'Summary PDF, 1.3 MB, 2 pages, Edition 2',
      'Web page Edition 2',
    ]);
  });

  it('shows the still picture of the film beside its link', async () => {
    const page = await report();
    expect(page.attributes('#versions .rendition:first-child img', 'alt')).toEqual(['']);
    expect(page.attributes('#versions img', 'alt')).toHaveLength(1);
  });

  it('names a translation in its own language', async () => {
    const page = await report();
    expect(page.attributes('#versions a[lang]', 'lang')).toEqual(['pl']);
    expect(page.attributes('#versions a[lang]', 'hreflang')).toEqual(['pl']);
  });

  it('marks a version of an older edition, in the list and beside the film', async () => {
    expect((await report()).texts('.late')).toEqual([
      'This version is from edition 1. The report is now in edition 2.',
      'This version is from edition 1. The report is now in edition 2.',
    ]);
  });

  it('plays the BSL version with captions and a transcript, and says who signs', async () => {
    const page = await report();
    expect(page.attributes('#version-3 track', 'default')).toHaveLength(1);
    expect(page.texts('#version-3 details p')).toEqual(['Welcome.']);
    expect(page.texts('#version-3 > p')[0]).toBe('Signed by A. Signer.');
  });

  it('plays the recording beside its transcript', async () => {
    const page = await report();
    expect(page.attributes('#version-5 audio', 'src')).toEqual(['/media/2/summary.mp3']);
    expect(page.texts('#version-5 details p')).toEqual(['You hear a voice.']);
  });

  it('tells what changed, the newest edition first, and how to ask for another format', async () => {
    const page = await report();
    expect(page.texts('#changes strong')).toEqual(['Edition 2', 'Edition 1']);
    expect(page.texts('.callout p')).toEqual([
      'Do you need another format or language? Please ask us for it.',
      'How to ask: Accessible formats',
      'Write to us: hello@example.org',
    ]);
  });

  it('leads to what came of it', async () => {
    expect((await report()).attributes('#thread a', 'href')).toEqual([
      '/findings/#finding-hope',
      '/principles/peer-support/',
      '/actions/champion/',
    ]);
  });
});
