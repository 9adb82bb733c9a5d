import type { Page } from './page-types';

export const about: Page = {
  slug: 'about',
  title: 'About this site',
  summary: 'What this site is for, what is real on it and what is invented, and how it is made.',
  sections: [
    {
      block: 'rich-text',
      body: `
In a national engagement, people in Scotland said what they want for the future of mental health recovery. This site keeps what they said in view: the vision, the actions, practice that works, and the steps taken since.

## What is real here, and what is not

This is a demonstration of Waymark, an open-source publishing platform for public engagements.

- **Real:** that there was such an engagement; the six principles and the four actions that came out of it, in our own words; that there is a report in several versions; what was announced as the next steps; and the help lines.
- **Invented:** every example of good practice, organisation, person and quote; the text and the figures of the report; the dates and the progress of the steps; and the team that you can write to. Invented examples and organisations are marked.

Nothing here speaks for the Scottish Government, for any NHS board, or for the organisations that ran the engagement.

## How it is made

Everything here is plain web pages. They work on old phones, without JavaScript, with a keyboard and with a screen reader. [How accessible they are](/accessibility-statement/) is tested and told. [Nobody is tracked](/privacy/). What was once promised here stays: a step that changes is added to, and never rewritten.
`,
    },
    { block: 'speakers', heading: 'Who is speaking' },
    {
      block: 'timeline',
      heading: 'From a question to a plan (some of these dates are invented)',
      items: [
        {
          date: 'Autumn 2025',
          title: 'People are asked',
          text: 'Events, local groups, an online form, letters and calls.',
        },
        {
          date: '19 March 2026',
          title: 'The report comes out',
          text: 'First to those who took part, then to everybody.',
        },
        {
          date: '17 September 2026',
          title: 'Second edition, and the first examples of good practice',
          text: 'Readers asked who had been left out. The second edition says so.',
        },
        {
          date: '2027',
          title: 'A refreshed strategy, then a plan',
          text: 'Planned; see “What next” for how far it is.',
        },
      ],
    },
    {
      block: 'callout',
      heading: 'How we speak about people',
      tone: 'important',
      body: `
People come before diagnoses. We do not write that somebody “suffers from” something or is “battling” it, and we never describe how somebody harmed themselves. Where a story may be hard to read, a note says so before it begins.
`,
    },
    {
      block: 'quote',
      quote: {
        text: 'Keep it where we can see it. That is all I ask of a promise.',
        attribution: 'Participant in the engagement, Orkney',
        consent: 'CONSENT-DEMO-0003',
      },
    },
    {
      block: 'related',
      heading: 'Where to go next',
      caseStudies: ['the-back-door-cafe', 'four-seats-with-a-vote'],
      reports: ['whats-next-for-recovery'],
      pages: ['share-good-practice', 'accessible-formats', 'contact'],
    },
  ],
};
