import type { CaseStudy } from './case-study-types';

export const manyKitchens: CaseStudy = {
  slug: 'many-kitchens',
  title: 'Many kitchens: cooking our way to talking',
  summary:
    'Women from nine communities cook together on Wednesdays and talk about what weighs on them, in six languages. Mental health came up on its own, in the third month, over dumplings.',
  organisation: 'many-kitchens',
  place: 'glasgow-city',
  stage: 'running',
  startedOn: '2022-03-02',
  adaptedFrom: ['tatties-and-talk'],
  adaptedHow:
    'We kept the long table and the peeling. Each week another family chooses the dish, and somebody interprets at every table.',
  principles: ['fairness', 'community-choices', 'peer-support'],
  actions: ['learn-from-practice', 'influence-decisions'],
  themes: ['minority-ethnic-communities', 'community', 'peer-support'],
  contact: {
    name: 'Many Kitchens',
    role: 'Wednesday group',
    email: 'kitchens@example.org',
    note: 'Write in any language. Somebody will read it.',
  },
  need: `
Our health centre had a well-being group. In two years not one woman from our close had gone. “Well-being” translates badly, the leaflet showed a lady doing yoga, and it was on Friday at one.

Yet the doctor saw us often, with headaches, backs, bad sleep. Nobody had asked about the rest in a way that could be answered.
`,
  approach: `
- Every Wednesday two women cook the food of their childhood and everybody chops.
- There are small children. There is a corner for them, and a grandmother in charge of it.
- After the meal there is one question, chosen by the cooks. It began with recipes. It went on to mothers, journeys, husbands, money, fear.
- When somebody needs more than a table, two of us have been trained to know where to go, and go along.
- Four times a year we invite one person from a service to eat with us. They may not bring a presentation.
`,
  people: `
Thirty to forty women a week, 120 in all, from nine communities. All who lead it live within a mile. Six are trained as community peer supporters.
`,
  involvement: {
    level: 'led',
    paid: 'expenses only',
    description:
      'Women from the neighbourhood began it and run it. Food, travel and childcare are paid. We have turned down two offers to be “delivered” by a larger organisation. We would like to pay our cooks and are looking for a funder who pays people rather than projects.',
  },
  outcomes: {
    evidence: 'emerging',
    body: `
We do not use questionnaires; many of us have filled in enough forms for one life. Once a year we cook for each other and say what changed. A researcher wrote it down for us in 2025.

Women spoke of sleeping, of knowing one neighbour, of saying the word *depression* to a doctor. Seventeen have asked for help from a service, most for the first time. Eleven got it.
`,
    measures: [
      {
        label: 'Women who asked a service for help, most for the first time',
        unit: 'women since 2022',
        value: 17,
        source: 'Our own count',
      },
      { label: 'Women who then got it', unit: 'women since 2022', value: 11, source: 'Our own count' },
    ],
  },
  learning: `
Trust took three months. A funder wanted results in two.

We used a daughter as interpreter, once. Never again: a child should not carry that. Now we pay interpreters, or wait until somebody else speaks the language.

Some husbands worried. We invited them to wash up. Four still do.
`,
  equality: `
This *is* our equality work. Even so, women who work shifts cannot come on Wednesdays, and we have few women from Roma families. A Saturday kitchen begins in spring, led by two of them.
`,
  resources: `
£14,000 a year for food, rent, travel and interpreters. The church hall is free; the mosque lends the big pots.
`,
  helped: `
A nurse who came to eat, and came back the week after without being asked.
`,
  transfer: `
A kitchen, women who are already trusted, and no agenda for the first three months. Let the leading be done by those who live there.
`,
  quotes: [
    {
      text: 'In my language there is no word for it. Here we made one up.',
      attribution: 'Cook, from Eritrea',
      consent: 'CONSENT-DEMO-0010',
    },
    {
      text: 'They asked me what I eat when I am sad. No doctor ever asked me this.',
      attribution: 'Mother of three',
      consent: 'CONSENT-DEMO-0003',
    },
  ],
  consent: 'CONSENT-DEMO-0010',
  reviewedOn: '2026-03-11',
  reviewBy: '2027-03-11',
};
