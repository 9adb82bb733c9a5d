import type { CaseStudy } from './case-study-types';

export const tattiesAndTalk: CaseStudy = {
  slug: 'tatties-and-talk',
  title: 'Tatties and talk: a garden that grows people',
  summary:
    'A community garden where people who have been unwell work beside anyone who likes digging. There are no patients here, only gardeners. Most who come for a year go on to something new.',
  organisation: 'good-ground',
  place: 'nhs-fife',
  stage: 'running',
  startedOn: '2019-04-06',
  principles: ['community-choices', 'whole-person', 'peer-support'],
  actions: ['learn-from-practice'],
  themes: ['outdoors', 'community', 'peer-support'],
  contact: {
    name: 'Good Ground',
    role: 'Garden team',
    email: 'garden@example.org',
    phone: '0141 496 0144',
    note: 'Best reached on Tuesdays and Saturdays, when we are in the shed.',
  },
  picture: { file: 'garden.jpg', caption: 'The shed was painted by vote. Purple won by one.' },
  need: `
In our town there was a clinic, and there was the pub. Between the two, people who had come out of hospital or lost their work had days with nothing in them. The old walled garden behind the school was full of nettles and belonged to nobody in particular.
`,
  approach: `
We do not do “therapeutic horticulture”. We grow vegetables, and we need hands.

- Two days a week, ten till three, all year. In January we mend tools.
- Anyone can come. Half of us have been unwell at some time; nobody asks which half.
- Everyone has a job that matters to somebody else. If you look after the leeks, people ask you about the leeks.
- At noon there is soup. It is hard to leave before the soup, and that is when people talk.
- Vegetables go to those who grew them, to the food pantry, and to a stall.
`,
  people: `
About 45 gardeners in a year, from 17 to 82. Two are employed part-time, both began as gardeners here. GPs and the link worker tell people about us, and we ask them *not* to send a form.
`,
  involvement: {
    level: 'led',
    paid: 'expenses only',
    description:
      'A committee of nine gardeners runs the garden; six of them have lived experience. They set the jobs, the rules (there are four) and the menu. Two have since become paid staff. The others are not paid for committee work, which we would like to change.',
  },
  outcomes: {
    evidence: 'promising',
    body: `
We ask everybody three questions in spring and in autumn. Sleep and company change most. Of 31 people who stayed for a year, 19 started something new after it: work, college, volunteering, a choir.

We cannot prove that it was the garden.
`,
    measures: [
      {
        label: 'Gardeners who say that they see somebody most days',
        unit: '%',
        before: 39,
        after: 77,
        source: 'Three-question card, spring and autumn 2025, 41 people',
      },
      {
        label: 'Gardeners who started something new after a year',
        unit: 'of 31 people',
        value: 19,
        source: 'Our own notes, 2019 to 2025',
      },
      { label: 'Vegetables grown', unit: 'kilograms in 2025', value: 1840, source: 'The scales in the shed' },
    ],
  },
  learning: `
In our second year a funder paid for a “recovery worker” with targets. Gardeners became clients, the soup got a sign-in sheet, and numbers fell by half. We gave back the second half of the grant. It was the best decision we have made, and the most frightening.

We also learned to plan for the winter. People need the garden most when nothing grows.
`,
  equality: `
The beds nearest to the gate are waist-high, for people who use wheelchairs or do not bend. For the first two years nobody from the flats across the road came. Then two families asked for ground to grow coriander and methi, and taught the rest of us.
`,
  resources: `
£52,000 a year: two part-time wages, tools, insurance, seed. A third comes from the stall and a veg-box round, a third from the council for looking after the walls, a third from trusts.
`,
  hindered: `
Slugs, and the toilet. We had none for three years, and we will never know how many people that kept away.
`,
  transfer: `
Ground with a long lease, a shed with a stove, a toilet, soup. One person who is there every time. Real work, so that it matters whether you come.
`,
  quotes: [
    {
      text: 'At the hospital I was a risk. Here I am the man who knows about leeks.',
      attribution: 'Gardener, 61',
      consent: 'CONSENT-DEMO-0007',
    },
  ],
  media: [{ file: 'kitchen-table.jpg', caption: 'After the soup.' }],
  links: [{ text: 'Our four rules on one page', url: 'https://goodground.example.org/rules' }],
  interests: 'Written by Good Ground, which sells vegetables.',
  consent: 'CONSENT-DEMO-0007',
  reviewedOn: '2026-04-20',
  reviewBy: '2027-04-20',
};
