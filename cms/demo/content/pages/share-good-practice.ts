import type { Page } from './page-types';
import { sixQuestions } from './six-questions';

export const shareGoodPractice: Page = {
  slug: 'share-good-practice',
  title: 'Share good practice',
  summary:
    'Do you know of something that helps people to recover? Tell us in a few lines. It need not be big, finished or funded.',
  sections: [
    {
      block: 'rich-text',
      body: `
Good practice is anything that has helped people towards recovery and that others could learn from. A group in a shed counts. So does a letter that was rewritten.

## What to send

Six lines are enough to begin with:

${sixQuestions.map((question, index) => `${index + 1}. ${question}`).join('\n')}

Send them to [practice@example.org](mailto:practice@example.org), ring [0131 496 0101](tel:01314960101), or record a message in BSL.

Please leave out names and anything by which somebody could be recognised, unless they have agreed. What you send is not published as it is: we talk with you first.
`,
    },
    {
      block: 'callout',
      heading: 'This is a demonstration',
      tone: 'note',
      body: `
The addresses and the number are invented and lead nowhere, and the quote on this page is invented too. The questions are the real ones that a form in this system asks.
`,
    },
    {
      block: 'downloads',
      heading: 'The six questions on paper',
      items: [
        { title: 'Form to print and fill in by hand', language: 'en', file: 'share-good-practice.pdf', pages: 1 },
      ],
    },
    { block: 'image', image: { file: 'kitchen-table.jpg', caption: 'Most good practice begins like this.' } },
    {
      block: 'accordion',
      heading: 'What happens then',
      items: [
        {
          heading: 'Who reads it?',
          body: 'Two people, one of them with lived experience of mental ill health. They ring you within three weeks if you said that they may.',
        },
        {
          heading: 'Do I have to write it myself?',
          body: 'No. You can tell it to us and we write it down. You read it before anybody else does, and you can change it.',
        },
        {
          heading: 'What if people in the story could be recognised?',
          body: 'Then each of them decides. We write down what they agreed to: their words, a picture, a film, and for how long. They can change their mind at any time, and the story comes down at once.',
        },
        {
          heading: 'Do you take everything?',
          body: 'No. We leave out advertisements, cures, and anything that harms people’s rights. We tell you why.',
        },
      ],
    },
    {
      block: 'quote',
      quote: {
        text: 'I thought ours was too wee to count. Then a woman rang from Shetland to ask what we do about the biscuits.',
        attribution: 'Volunteer, Borders',
        consent: 'CONSENT-DEMO-0002',
      },
    },
    {
      block: 'related',
      heading: 'See how others told it',
      caseStudies: ['tatties-and-talk', 'letters-that-do-not-frighten', 'the-quiet-hour-at-the-library'],
    },
  ],
};
