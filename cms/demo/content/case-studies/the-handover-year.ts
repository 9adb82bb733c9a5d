import type { CaseStudy } from './case-study-types';

export const theHandoverYear: CaseStudy = {
  slug: 'the-handover-year',
  title: 'The handover year',
  summary:
    'Young people who turn 18 keep their worker for a year while they get to know adult services. They designed it themselves. Twice as many are still in touch with support a year later.',
  organisation: 'balnatarrow-council',
  place: 'moray',
  stage: 'running',
  startedOn: '2023-08-21',
  principles: ['easy-access', 'whole-person', 'lived-experience'],
  actions: ['join-up'],
  themes: ['young-people', 'school-and-college', 'co-production'],
  contact: {
    name: 'Handover team, Balnatarrow',
    email: 'handover@example.org',
    phone: '0141 496 0162',
    note: 'You can text this number too.',
  },
  picture: {
    file: 'waymark-path.jpg',
    alternativeText: 'A path winds over a moor towards mountains. A waymark post with an arrow stands at its side.',
  },
  contentNote: 'This story mentions self-harm, without details.',
  need: `
The day you turn 18 you are an adult, says the computer. Young people lost the worker they trusted in the same month as they left school, and often left home. Some had been supported for years because they harmed themselves. Of 40 who moved to adult services in 2021, only 14 were still in touch a year later.
`,
  approach: `
Nine young people met over a summer, with pizza and a facilitator of 23. They drew the cliff. Then they drew what would be there instead.

1. **Two workers for a year.** The old one stays till you are 19. The new one starts when you are 18. They are both yours.
2. **You introduce them to each other**, where you like. So far: a chip shop, a beach, a car.
3. **One page about you**, written by you. It begins with what you like.
4. **A way back.** If you stop coming, the old worker writes to you four times. You never have to be referred again before you are 21.
`,
  people: `
For young people with a mental health worker, from 17½ to 19; about 35 a year. Done by the council’s youth team, the young people’s mental health service and two adult teams.
`,
  involvement: {
    level: 'co-produced',
    paid: 'yes',
    description:
      'Nine young people, 16 to 20, designed it and decided on the four parts. Managers could say no only with a reason in writing; they did so once, about a flat. The young people were paid in vouchers, until they asked for wages like everybody else. Now they get those.',
  },
  outcomes: {
    evidence: 'promising',
    body: `
More young people stay in touch, and they say that they decide more. Adult teams had feared double work. It turned out to be fewer crises and more tea.
`,
    measures: [
      {
        label: 'Young people in touch with support a year after turning 18',
        unit: '%',
        before: 35,
        after: 71,
        source: 'Both services, 2021 and 2025',
      },
      {
        label: 'Young people who say “I know who to call”',
        unit: '%',
        value: 88,
        source: 'Text survey, 2025, 34 answers',
      },
    ],
  },
  learning: `
The one page was a form for two months. Somebody had added a logo and eleven boxes. The young people took them out again, in front of the manager.

It works less well for those who leave for college in another city. We now ring the other city; nobody there has had our kind of call before.
`,
  equality: `
Care-experienced young people had moved so often that “the old worker” meant little. For them we ask who they trust, which was once a football coach, and pay for that person’s time.
`,
  resources: `
Two posts, £78,000 a year, shared half and half between council and health board.
`,
  sustaining: `
It is written into both services’ plans. The group of young people changes every two years, so that it stays young.
`,
  quotes: [
    {
      text: 'I thought it would be like changing schools. It was like getting a second aunt.',
      attribution: 'Young woman, 19',
      consent: 'CONSENT-DEMO-0006',
    },
  ],
  links: [{ text: 'The one page about you, to print', url: 'https://balnatarrow.example.org/one-page' }],
  consent: 'CONSENT-DEMO-0007',
  reviewedOn: '2026-01-30',
  reviewBy: '2026-11-01',
};
