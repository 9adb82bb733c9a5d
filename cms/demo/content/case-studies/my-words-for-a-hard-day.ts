import type { CaseStudy } from './case-study-types';

export const myWordsForAHardDay: CaseStudy = {
  slug: 'my-words-for-a-hard-day',
  title: 'My words for a hard day',
  summary:
    'Independent advocates help people to write an advance statement: what they want, and do not want, if they become too unwell to say so. Wards now read it in the first hour.',
  organisation: 'open-hand-advocacy',
  place: 'nhs-forth-valley',
  stage: 'running',
  startedOn: '2021-05-10',
  principles: ['whole-person', 'lived-experience', 'fairness'],
  actions: ['join-up', 'influence-decisions'],
  themes: ['rights', 'hospital', 'recovery-planning'],
  contact: { name: 'Open Hand Advocacy', email: 'mywords@example.org', phone: '0141 496 0127' },
  contentNote: 'This story mentions treatment in hospital against a person’s will.',
  need: `
In Scotland you can write down how you wish to be treated for mental ill health, in case you cannot say so later. It is called an advance statement, and those who decide must take notice of it. Few people have one. Many had heard of it and thought that it was for lawyers. Others had one, in a drawer at home, on the day when it mattered.
`,
  approach: `
- An advocate meets the person two or three times, at a good time, in a place of their choosing.
- They talk about *treatment* (what has helped, what has harmed) and about *life*: who feeds the cat, who must not be rung, which song helps.
- The person writes; the advocate types. A witness signs, as the law asks.
- With consent, copies go to the GP, the ward, and somebody the person trusts.
- A small card in the wallet says that it exists, and where.
- On the two wards, reading it is now a line on the list for the first hour.
`,
  people: `
For anyone who has been, or fears to be, treated in hospital. 186 statements so far. Four advocates, two of whom have been detained themselves.
`,
  involvement: {
    level: 'co-produced',
    paid: 'yes',
    description:
      'Six people who had been detained wrote the questions. They also trained both wards, with a short play in which a nurse looks for a statement and finds a parking permit. They were paid for the writing, the acting and the sandwiches.',
  },
  outcomes: {
    evidence: 'promising',
    body: `
Of 41 people with a statement who were later in hospital, 35 had it read on the first day. In 29 cases the ward did something differently because of it. In six it was overruled, each time with a written reason, as it should be.
`,
    measures: [
      {
        label: 'Statements read on the first day in hospital',
        unit: 'of 41 people',
        before: 6,
        after: 35,
        source: 'Ward notes; before: the 41 latest people with a statement, 2019 to 2021',
      },
      {
        label: 'Advance statements written',
        unit: 'statements',
        value: 186,
        source: 'Open Hand, May 2021 to May 2026',
      },
    ],
  },
  learning: `
A statement that only says *no* is hard to follow. We now always ask: and what instead?

Statements grow old. Eleven people would no longer have agreed with their own. We ring everybody once a year.
`,
  equality: `
Advance statements are mostly written by people who read and write with ease. They have to be in writing, so we now write down what people say or sign, and read or sign it back to them. Only some professions may be the witness, and that was the difficulty; a solicitor now comes to the kitchen table, free of charge.
`,
  resources: `
One and a half posts, £63,000 a year, from the health board and the council together.
`,
  hindered: `
Three computer systems, none of which had a place for it. The card in the wallet beats all three.
`,
  transfer: `
Independent advocates, a ward that wants to know, and one agreed place to keep a copy. Practise with the ward before the first real case.
`,
  quotes: [
    { text: 'When I could not speak, I had already spoken.', attribution: 'Woman, 46', consent: 'CONSENT-DEMO-0007' },
    {
      text: 'It said: do not send six people in. Send Aileen. So we sent Aileen.',
      attribution: 'Charge nurse',
      consent: 'CONSENT-DEMO-0010',
    },
  ],
  links: [{ text: 'The questions, in plain English and Easy Read', url: 'https://openhand.example.org/my-words' }],
  consent: 'CONSENT-DEMO-0007',
  reviewedOn: '2026-05-29',
  reviewBy: '2027-05-29',
};
