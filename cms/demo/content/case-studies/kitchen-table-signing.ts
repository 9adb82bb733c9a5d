import type { CaseStudy } from './case-study-types';

export const kitchenTableSigning: CaseStudy = {
  slug: 'kitchen-table-signing',
  title: 'Kitchen-table signing: peer support in BSL',
  summary:
    'Deaf people support each other in their own language, at home and by video. The group began with four people and a table. Now it trains Deaf peer workers for the health board.',
  organisation: 'signing-on',
  place: 'nhs-greater-glasgow-and-clyde',
  stage: 'running',
  startedOn: '2021-11-01',
  principles: ['peer-support', 'fairness', 'easy-access'],
  actions: ['champion-lived-experience', 'join-up'],
  themes: ['deaf-people', 'peer-support', 'online-and-phone'],
  contact: {
    name: 'Signing On',
    role: 'Peer group',
    email: 'signingon@example.org',
    note: 'Please write or send a film in BSL. We do not have a phone.',
  },
  picture: { file: 'kitchen-table.jpg' },
  need: `
If you are Deaf and unwell, you usually meet mental health services through an interpreter, if one can be found. You tell the most private things to two hearing people. In groups, everyone else is hearing. Several of us had tried such groups. One went home after an hour in which she had understood the word “okay”.
`,
  approach: `
Four of us began to meet at a kitchen table on Sunday afternoons. The table matters: in BSL you have to see each other, and round is best.

- Groups of six at most, in somebody’s home or by video.
- One-to-one peer support, by video, in the evenings.
- A peer worker goes along to first appointments. Not as the interpreter: as the friend.
- Since 2024 we run a course in BSL for Deaf peer workers, checked by the health board.
`,
  people: `
About 70 Deaf people in a year, from 19 to 76. Two of our five peer workers are deafblind. There are no hearing people in the groups. Our treasurer is hearing, and proud of it.
`,
  involvement: {
    level: 'led',
    paid: 'yes',
    description:
      'Deaf people with lived experience founded and run the group, and decide everything. Peer workers are paid. For three years they were not, because no funder had a form that could be answered in BSL. Now one has.',
  },
  outcomes: {
    evidence: 'promising',
    body: `
People told us in filmed conversations what had changed. Most often they signed *not alone*, and *I know what the doctor said*. The health board counted as well: with a peer at their side, fewer people left after the first appointment.
`,
    measures: [
      {
        label: 'Deaf people who came back after a first appointment',
        unit: '%',
        before: 46,
        after: 79,
        source: 'Health board, 2023 and 2025, 52 and 61 people',
      },
      {
        label: 'Days until somebody can talk with you in BSL',
        unit: 'days',
        before: 34,
        after: 3,
        source: 'Our diary',
      },
    ],
  },
  learning: `
Everybody knows everybody in the Deaf community. In the first year two people stopped coming because they feared being talked about. Now each group agrees its own rules in its first hour, and people can choose a group in another city by video.

We translated a paper recovery plan into BSL. It was still a hearing plan. The one that we use now is a set of pictures and short films of yourself.
`,
  equality: `
Deaf people who came to Scotland as adults often use another sign language. We have two peer workers who bridge that, slowly, with drawing. It is not enough.
`,
  helped: `
One interpreter, who said early on: “You do not need me for this.”
`,
  hindered: `
Almost every system begins with a phone number. Funding took three years for the same reason.
`,
  transfer: `
Let Deaf people lead it. Pay for time in BSL as you would pay for time in English. Good video is a running cost and not an extra.
`,
  quotes: [
    {
      text: 'With them I do not have to be understood. I just talk.',
      attribution: 'Group member; translated from BSL',
      consent: 'CONSENT-DEMO-0005',
    },
  ],
  media: [{ title: 'Placeholder for a film in BSL about the group', placeholder: 'bsl' }],
  consent: 'CONSENT-DEMO-0010',
  reviewedOn: '2026-05-18',
  reviewBy: '2027-05-18',
};
