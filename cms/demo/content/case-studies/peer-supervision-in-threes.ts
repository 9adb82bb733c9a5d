import type { CaseStudy } from './case-study-types';

export const peerSupervisionInThrees: CaseStudy = {
  slug: 'peer-supervision-in-threes',
  title: 'Peer supervision in threes',
  summary:
    'Peer workers from different teams meet in threes every fortnight to look after each other’s work. A university compared teams with and without it: those with it kept their peer workers.',
  organisation: 'university-of-glen-tarrow',
  place: 'dundee-city',
  stage: 'finished',
  startedOn: '2023-01-09',
  endedOn: '2025-06-30',
  principles: ['peer-support', 'lived-experience'],
  actions: ['champion-lived-experience'],
  themes: ['staff', 'peer-support', 'learning'],
  contact: { name: 'Peer work study, University of Glen Tarrow', email: 'threes@example.org' },
  picture: { file: 'bench.jpg' },
  need: `
A peer worker is often the only one in the team. Supervision comes from a nurse or a manager, who can say a lot about the team and little about being a peer. Of the peer workers who started in five services in 2020, more than half had left within eighteen months.
`,
  approach: `
Three peer workers from three teams meet for ninety minutes every second week, in work time. There is no leader. The order is always the same:

1. How are you, truly?
2. One piece of work each: what happened, what did you use of yourself, what would you do again?
3. One thing that the system should know. It goes, without names, to the heads of service.

A trainer joins the first three meetings and then never again.
`,
  people: `
Forty-two peer workers in fourteen threes. Eighteen teams that did not take part were looked at for comparison.
`,
  involvement: {
    level: 'consulted',
    paid: 'yes',
    description:
      'The university designed the study and asked an advisory group of five peer workers at each stage. The group was paid. It persuaded the researchers to drop a questionnaire on “professional distance” and to ask about loneliness instead.',
  },
  outcomes: {
    evidence: 'evaluated',
    body: `
Peer workers in threes stayed longer and felt less lonely at work. They did not feel less stressed. The researchers think that they noticed stress sooner and said so.

Of 61 messages to the heads of service, 40 got an answer and 22 led to a change; the most common change was a room.
`,
    measures: [
      {
        label: 'Peer workers still in their post after 18 months, with threes',
        unit: '%',
        value: 83,
        source: 'University study, 2025',
      },
      {
        label: 'Peer workers still in their post after 18 months, without',
        unit: '%',
        value: 49,
        source: 'University study, 2025',
      },
      {
        label: 'Loneliness at work, on a scale from 0 to 10',
        unit: 'points',
        before: 6.4,
        after: 3.1,
        source: 'University study, 2025',
      },
    ],
  },
  learning: `
Pairs did not work: when one was ill there was no meeting. Fours became chats. Three is the smallest number that survives a cold.

Two threes broke up. In both, a manager had chosen who meets whom. People should choose for themselves.
`,
  helped: `
Ninety minutes in the rota, with a name, as fixed as the ward round.
`,
  hindered: `
“Is that another coffee?” Some teams took a year to stop asking.
`,
  transfer: `
The cost is ninety minutes. Take three organisations that trust each other, free the time, let the peers choose, answer the messages.
`,
  quotes: [
    {
      text: 'In my team I am the peer worker. In my three I am a peer.',
      attribution: 'Peer worker, community team',
      consent: 'CONSENT-DEMO-0004',
    },
  ],
  links: [{ text: 'The study in two pages', url: 'https://glentarrow.example.org/threes' }],
  interests: 'The university was paid by the same fund that pays some of the peer workers.',
  reviewedOn: '2025-12-01',
  reviewBy: '2026-12-01',
};
