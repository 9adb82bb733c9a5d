import type { Page } from './page-types';

/** What people know and no tool finds; the site adds the results of its last check, and the rest that the law asks for. */
export const accessibilityStatement: Page = {
  slug: 'accessibility-statement',
  title: 'Accessibility statement',
  summary: 'How accessible this website is, what does not work yet, and how to tell us about a barrier.',
  sections: [
    {
      block: 'rich-text',
      body: `
## What does not work yet

- **British Sign Language:** there is no signed version of anything yet. The film of the report is a placeholder and says so. Its words are there as a transcript.
- **PDF files:** they are tagged and can be read aloud, but their charts are given as tables only. Everything in the full report is also on a web page, with its charts.
- **Other languages:** there is one summary in Polish, and nothing in Gaelic yet.
- **Other websites:** we link to them, those of the help lines among them. They are not ours, and we have not tested them.

A real website says here by when it will mend each of these. This one is a demonstration, and does not promise it.

## Who has tested this website

- **Tools** look at every page; what they found last stands under “How this website is tested”.
- **Scripts** go through the website in a real browser: with the keyboard alone, without JavaScript, at 400% and on a small screen.
- **People:** nobody who uses a screen reader, speech or a switch has tested this demonstration yet. Nobody with a learning disability has tried its Easy Read pages. A real website asks such people before it opens, and pays them for it.

## How soon we answer

Within three working days. Until the barrier is gone, we give you what you need in another way. In BSL, you can ring us through [contactSCOTLAND-BSL](https://contactscotland-bsl.org/).
`,
    },
  ],
};
