import type { CaseStudy } from './case-study-types';

export const theSecondLoaf: CaseStudy = {
  slug: 'the-second-loaf',
  title: 'The second loaf: real work, at your own pace',
  summary:
    'A bakery that employs people who have been out of work through mental ill health. Wages are real and shifts are short. Half move on to another job within two years; the rest may stay.',
  organisation: 'second-loaf-bakery',
  place: 'nhs-greater-glasgow-and-clyde',
  stage: 'running',
  startedOn: '2018-10-10',
  principles: ['whole-person', 'fairness', 'community-choices'],
  actions: ['learn-from-practice', 'influence-decisions'],
  themes: ['workplace', 'community', 'recovery-planning'],
  contact: {
    name: 'Second Loaf Bakery',
    role: 'Shop',
    email: 'bread@example.org',
    phone: '0141 496 0188',
    note: 'We open at 7 am. Please do not ring at 7 am.',
  },
  picture: { file: 'tenements.jpg', caption: 'Our street. The bakery is behind the middle tree.' },
  need: `
Most people who live with severe mental ill health would like to work. Few do. “Work preparation” prepares you for years; then there is no work. What was missing was a job: one with a wage, a key and a reason to get up.
`,
  approach: `
- You start with three hours, twice a week, at the living wage. You can grow to 25 hours, or not.
- Everybody bakes, sells, cleans and does the till, with a partner who has been here longer.
- On a bad day you text the word *cloud* before six. Nobody asks why. Somebody steps in, and next week it is you who steps in.
- Pay does not stop for the first three clouds in a month.
- A benefits adviser sits down with you before your first shift and after your third.
`,
  people: `
Twenty-six people work here, 19 of them after a long time away from work. Two managers, one of whom began as a trainee. Nobody needs a referral. We ask for one thing: that you like bread.
`,
  involvement: {
    level: 'co-produced',
    paid: 'yes',
    description:
      'Bakers elect three of the seven directors. The cloud, the pay rule and the partner system were their ideas. The decision not to open a second shop was theirs too.',
  },
  outcomes: {
    evidence: 'promising',
    body: `
Of 58 people who started since 2018, 29 have moved on to another job and 14 still work here. Nine left because it was not for them. We have lost touch with six.

People speak about sleep, money, and being asked at parties what they do.
`,
    measures: [
      {
        label: 'People who moved on to another job',
        unit: 'of 58 people',
        value: 29,
        source: 'Our own records, 2018 to 2025',
      },
      {
        label: 'Days off sick',
        unit: 'days per person in a year',
        before: 19,
        after: 8,
        source: 'First and second year of work, 44 people',
      },
      { label: 'Income that comes from bread', unit: '%', before: 35, after: 82, source: 'Accounts, 2019 and 2025' },
    ],
  },
  learning: `
We opened at 6 am, as bakeries do. Half of our bakers take tablets that make early mornings cruel. Now the dough rests overnight and we open at 7. The bread got better.

In 2021 we won a contract for 400 rolls a day. It nearly broke us. We gave it back after eleven weeks.
`,
  equality: `
Until 2022 we had four women among twenty. Evening shifts and help with childcare changed that; now it is eleven.
`,
  resources: `
Turnover £410,000. The rest, £90,000, comes from a supported employment contract and a trust. The ovens were bought second-hand.
`,
  sustaining: `
Bread pays for most of it. What it does not pay for is time: the partner system costs one wage in five, and for that we will always need somebody who believes in it.
`,
  transfer: `
Choose a product that people need every day. Pay wages, not allowances. Let people stay: if everybody must move on, the good ones leave too early.
`,
  quotes: [
    {
      text: 'I have a key. I have not had a key to anything in nine years.',
      attribution: 'Baker, 41',
      consent: 'CONSENT-DEMO-0009',
    },
  ],
  media: [{ file: 'kitchen-table.jpg', decorative: true }],
  links: [{ text: 'How the cloud works, on half a page', url: 'https://secondloaf.example.org/cloud' }],
  interests: 'Written by the bakery, which would be glad if you bought bread.',
  consent: 'CONSENT-DEMO-0009',
  reviewedOn: '2026-02-27',
  reviewBy: '2027-02-27',
};
