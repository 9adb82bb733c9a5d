import type { CaseStudy } from './case-study-types';

export const throughTheGate: CaseStudy = {
  slug: 'through-the-gate',
  title: 'Through the gate: what we tried, and why it ended',
  summary:
    'Peer mentors met people at the prison gate and stayed for a month. Those who came did better. Too few came, and the money ran out. We tell it because the next group should know.',
  organisation: 'saltmarsh-project',
  place: 'nhs-dumfries-and-galloway',
  stage: 'finished',
  startedOn: '2023-10-01',
  endedOn: '2025-09-30',
  principles: ['peer-support', 'fairness', 'easy-access'],
  actions: ['join-up', 'learn-from-practice'],
  themes: ['justice', 'peer-support', 'crisis-support'],
  contact: {
    name: 'Saltmarsh Project',
    email: 'gate@example.org',
    note: 'The project has ended. We still answer questions.',
  },
  contentNote: 'This story mentions prison, drugs, and a death by overdose.',
  need: `
People leave prison with a bag, a little money and medicine for a few days. Many have no address, no GP and no phone. In our area it was nobody’s task to be there on that morning, least of all for people with mental ill health.
`,
  approach: `
- Mentors had been in prison themselves. Each met people three times inside, in the last six weeks.
- On the day, the mentor stood at the gate with breakfast and a charged phone.
- First week: GP, tablets, benefits, somewhere to sleep. We went along to everything.
- Weeks two to four: a call every day, a walk, other people.
`,
  people: `
For men and women leaving one prison for our area. We had planned for 80 people a year and met 37. Three mentors, one coordinator.
`,
  involvement: {
    level: 'consulted',
    paid: 'yes',
    description:
      'The plan was written by staff and then shown to people in prison, in two groups. The mentors came later. Had they been there at the start, they would have told us what they told us in month five: that the fourth week is too soon to go.',
  },
  outcomes: {
    evidence: 'promising',
    body: `
Of the 37, nearly all saw a GP in the first week. After three months, fewer were back in prison than we had expected from other years. The numbers are small, and those who choose a mentor may be different from those who do not.
`,
    measures: [
      {
        label: 'People who saw a GP within a week of release',
        unit: '%',
        before: 31,
        after: 92,
        source: 'Project records; before: health board, 2022',
      },
      { label: 'People met, of the 160 planned', unit: 'people', value: 37, source: 'Project records' },
    ],
  },
  learning: `
### What did not work

- **Release days change.** A third of our people were released on a different day from the one we had been told. We stood at the gate for nobody, and they came out to nobody.
- **Friday releases.** By the time you are home, everything is closed. We should have said no to Fridays, loudly, from the first month.
- **A month is too short.** In week five things fell apart. One man died of an overdose in week seven. His mother allowed us to say so here. She said: write that he was doing well.
- **We counted the wrong thing.** The funder counted people met. Nobody counted people *not* met, and why.

### What did

Breakfast. A charged phone. Somebody who had walked out of the same gate.
`,
  resources: `
£122,000 over two years from a justice fund. It was not renewed, because too few people had been reached. We think that this was a fair reading of our figures and the wrong lesson.
`,
  hindered: `
Prison, health board and council each held part of the information, under different rules.
`,
  sustaining: `
It did not. Two of the mentors now work for a housing charity, and still go to the gate when they hear of somebody.
`,
  transfer: `
Get release dates in writing, with a name to ring. Plan for six months. Refuse Fridays. Have mentors in the room when you write the bid.
`,
  quotes: [
    {
      text: 'You come out and the sky is too big. He just said, roll or sausage?',
      attribution: 'Man, 29',
      consent: 'CONSENT-DEMO-0008',
    },
  ],
  interests: 'Written by the organisation that ran the project.',
  consent: 'CONSENT-DEMO-0008',
  reviewedOn: '2026-01-12',
  reviewBy: '2028-01-12',
};
