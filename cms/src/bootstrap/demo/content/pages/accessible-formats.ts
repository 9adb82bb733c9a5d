import type { Page } from './page-types';

export const accessibleFormats: Page = {
  slug: 'accessible-formats',
  title: 'Accessible formats',
  summary:
    'The report as Easy Read, large print, audio, BSL, e-book and in Polish, and how to ask for a format that is not here.',
  sections: [
    {
      block: 'rich-text',
      body: `
Everything on this site is a web page first, because a web page can be enlarged, read aloud, translated and turned into Braille by your own device. Files come as an extra.
`,
    },
    {
      block: 'downloads',
      heading: 'The report in other formats',
      items: [
        { title: 'Summary', language: 'en', file: 'whats-next-summary.pdf', pages: 2 },
        { title: 'Easy Read', language: 'en', file: 'whats-next-easy-read.pdf', pages: 8 },
        { title: 'Summary in large print', language: 'en', file: 'whats-next-large-print.pdf', pages: 3 },
        { title: 'Full report for e-readers (EPUB)', language: 'en', file: 'whats-next-full.epub' },
        { title: 'Summary to listen to (MP3)', language: 'en', file: 'whats-next-summary.mp3' },
        { title: 'Summary in Polish', language: 'pl', file: 'whats-next-polish.pdf', pages: 1 },
      ],
    },
    {
      block: 'callout',
      heading: 'Ask for another format',
      tone: 'note',
      body: `
Braille, another language, a bigger size, a phone call in which somebody reads it to you: ask, and we do our best. It costs nothing. Write to [hello@example.org](mailto:hello@example.org) or ring [0131 496 0100](tel:01314960100).
`,
    },
    {
      block: 'chart',
      chart: {
        title: 'How long a new format takes',
        summary: 'Large print takes two working days; a film in BSL takes longest, about twenty.',
        unit: 'working days',
        source: 'Invented for this demonstration',
        rows: [
          ['Large print', 2],
          ['Braille', 7],
          ['Audio', 8],
          ['Another language', 12],
          ['Easy Read', 15],
          ['BSL', 20],
        ],
      },
    },
    { block: 'related', heading: 'More on formats', pages: ['easy-read', 'bsl'], reports: ['whats-next-for-recovery'] },
  ],
};
