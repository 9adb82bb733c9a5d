import type { Page } from './page-types';

export const accessibleFormats: Page = {
  slug: 'accessible-formats',
  title: 'Accessible formats',
  summary:
    'Where to find the report in other formats, how to ask for one that is not here, and how to make this site fit you.',
  sections: [
    {
      block: 'rich-text',
      body: `
Everything on this site is a web page first, because a web page can be enlarged, read aloud, translated and turned into Braille by your own device. Files come as an extra.

## The report in other formats

The page of the report, which is named at the end of this one, begins with all its versions, each with its format, length, language and edition.

Everything in [Easy Read](/easy-read/) and everything in [British Sign Language](/bsl/) has a page of its own. You find both at the top of every page.
`,
    },
    { block: 'video', video: { title: 'Placeholder: here this page in BSL will be', placeholder: 'bsl' } },
    {
      block: 'callout',
      heading: 'Ask for another format',
      tone: 'note',
      body: `
Braille, another language, a bigger size, a phone call in which somebody reads it to you: ask, and we do our best. It costs nothing, and you do not have to say why. Write to [hello@example.org](mailto:hello@example.org) or ring [0131 496 0100](tel:01314960100). This is a demonstration, so neither leads anywhere.
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
    {
      block: 'rich-text',
      body: `
## Make this site fit you

- **Size:** enlarge the page in your browser as far as you like. On most computers, hold Ctrl (on a Mac: Command) and press +.
- **Colours and movement:** the site follows your device: light or dark, more contrast, less movement.
- **Print:** every page prints without menus. Your browser can save it as a PDF, too.
- **Keyboard:** press Tab to go from link to link. The first one on every page skips to the content.

## Two keys that work on every page

- **H** opens “Help now”.
- **X** leaves this site.

Press them together with other keys, which depend on what you use:

- Chrome or Edge on Windows or Linux: Alt and the letter
- Firefox on Windows or Linux: Alt, Shift and the letter
- any browser on a Mac: Control, Option and the letter.

What leaving in a hurry can do for you, and what it cannot, stands under [Privacy](/privacy/).
`,
    },
    { block: 'related', heading: 'More on formats', pages: ['easy-read', 'bsl'], reports: ['whats-next-for-recovery'] },
  ],
};
