import type { Page } from './page-types';

export const accessibilityStatement: Page = {
  slug: 'accessibility-statement',
  title: 'Accessibility statement',
  summary:
    'What we do so that everybody can use this site, what does not work yet, and how to tell us about a barrier.',
  sections: [
    {
      block: 'rich-text',
      body: `
We want everybody to be able to use this site: with a keyboard, a screen reader, voice control, a switch, large text or an old phone. You should be able to

- enlarge pages to 400 % without scrolling sideways
- use every part with the keyboard alone
- use every part without JavaScript
- choose dark or light, and less movement, by the settings of your device
- understand the words, which is why we write plainly.

## How accessible this site is

We aim at the Web Content Accessibility Guidelines, version 2.2, level AA. Every page is checked by two automatic tools before it goes out. Tools find only part of what can go wrong, so people check as well.

## What does not work yet

- **BSL film:** the film of the report is a placeholder. There is no signed version yet.
- **Printed layout:** the PDF files are tagged and can be read aloud, but their charts are given as tables only.
- **Gaelic:** nothing has been translated into Gaelic yet.

## Tell us about a barrier

Write to [hello@example.org](mailto:hello@example.org) or ring [0131 496 0100](tel:01314960100). Tell us the page and what went wrong, as far as you know. We answer within three working days, and we give you what you needed in another way meanwhile.

On a real site you could then turn to the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com/).
`,
    },
    {
      block: 'timeline',
      heading: 'What we checked, and when',
      items: [
        {
          date: 'March 2026',
          title: 'First check of all pages',
          text: 'Automatic tools, and an afternoon with keyboard and screen reader.',
        },
        {
          date: 'June 2026',
          title: 'Twelve people tried the site',
          text: 'Among them people with low vision, people with learning disabilities, and people on very bad connections. The help box moved because of them.',
        },
        { date: 'September 2026', title: 'Easy Read checked by a reading group', text: 'They took out a third of it.' },
      ],
    },
  ],
};
