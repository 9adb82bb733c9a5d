import type { CaseStudy } from './case-study-types';

export const theBackDoorCafe: CaseStudy = {
  slug: 'the-back-door-cafe',
  title: 'The Back Door: a crisis cafe run by peers',
  summary:
    'A cafe that opens when offices close. Anyone in distress can walk in without a referral and sit with a peer worker. Fewer people now spend the night in the emergency department.',
  organisation: 'the-lamp-room',
  place: 'city-of-edinburgh',
  stage: 'running',
  startedOn: '2023-02-01',
  principles: ['peer-support', 'easy-access', 'community-choices'],
  actions: ['champion-lived-experience', 'learn-from-practice'],
  themes: ['community', 'crisis-support', 'peer-support'],
  contact: {
    name: 'The Lamp Room, cafe team',
    role: 'Coordinator',
    email: 'backdoor@example.org',
    phone: '0131 496 0123',
    note: 'Phone from 2 pm. E-mail suits us better.',
  },
  contentNote: 'This story mentions thoughts of suicide and a night in an emergency department.',
  need: `
After five o’clock there were two doors in our part of the city: the emergency department and your own front door. People sat for six or seven hours under bright lights, told their story to three strangers and went home at dawn with a leaflet. Many did not go at all.

When we asked 60 people what they had needed on their worst night, hardly anyone said “a doctor”. They said: somebody to sit with me, something warm, and not to be alone till morning.
`,
  approach: `
We rent the back half of a lunch cafe, from 6 pm to 1 am, Thursday to Monday. The door is in the lane, which people like.

1. **You walk in.** No referral, no form. Somebody says hello and asks what you would like to drink.
2. **You choose.** A corner to yourself, a table with others, or a quiet room with a peer worker.
3. **You talk, or not.** If you wish, we make a plan for tonight and tomorrow, on one sheet that you take with you.
4. **If you are not safe**, we say so to you first. A nurse is on call by video. We go with you if you need a hospital.
5. **We ring you** the next afternoon, if you said that we may.
`,
  people: `
It is for anyone over 16 in distress. About 30 people come in a week; a third have never used a mental health service.

There are always three of us: two paid peer workers and one volunteer. All of us have been in crisis ourselves. A nurse from the health board is on call.
`,
  involvement: {
    level: 'led',
    paid: 'yes',
    description:
      'The idea, the rules and the choice of premises came from a group of eleven people who had been in crisis. Seven of them now work here. The group still decides, by vote, what changes. It voted against a sign-in book, twice.',
  },
  outcomes: {
    evidence: 'evaluated',
    body: `
The University of Glen Tarrow looked at our first two years. People who had come at least twice went to the emergency department less than half as often as in the year before. Four in five said that they had felt *less alone* when they left.

The evaluation also found what we had feared: men over 50 hardly come.
`,
    measures: [
      {
        label: 'Visits to the emergency department by people who came at least twice',
        unit: 'visits in a year',
        before: 214,
        after: 97,
        source: 'Independent evaluation, 2025',
      },
      {
        label: 'People who felt less alone when they left',
        unit: '%',
        value: 81,
        source: 'Cards filled in at the door, 2024, 640 answers',
      },
      {
        label: 'Minutes from walking in to talking with somebody',
        unit: 'minutes',
        value: 4,
        source: 'Counted over four weeks in 2024',
      },
    ],
  },
  learning: `
**Opening every night was a mistake.** In the first year we tried seven nights with too few people. Two colleagues became unwell. Five nights that are sure to happen are better than seven that are not.

**The plan was too long.** It had four pages. Nobody in crisis fills in four pages.

**We underestimated the morning after.** The phone call the next day was a late addition, and is now what people mention most.
`,
  equality: `
The lane had a step; we bought a ramp in the first week, because the second visitor used a wheelchair. A menu with pictures helps people who find words hard at night. There is no BSL at the cafe yet, only a video interpreter, and Deaf visitors told us that this is second best.
`,
  resources: `
About £186,000 a year: six part-time peer workers, supervision, rent, soup. The integration joint board pays two thirds on a three-year agreement; a trust and donations pay the rest. The nurse is paid by the health board.
`,
  helped: `
- A cafe owner who gave us a key and a fair rent.
- A consultant in the emergency department who sent the first ten people.
- Supervision by another peer, every second week, without fail.
`,
  hindered: `
Insurance took five months, because no insurer had a box for us. Some services would not tell people about us until the evaluation was out.
`,
  sustaining: `
The three-year agreement is the thing. We are also training two other groups, so that what we know does not live only here.
`,
  transfer: `
You need a warm room with two exits, three people every night, a nurse on the phone, and a written agreement with the emergency department and the police about who does what. Start with fewer nights than you would like.
`,
  quotes: [
    {
      text: 'I came for the tea. I was not going to go home after the tea. I went home.',
      attribution: 'Visitor, in her thirties',
      consent: 'CONSENT-DEMO-0007',
    },
    {
      text: 'Nobody asked me what was wrong. They asked if I took sugar.',
      attribution: 'Visitor, student',
      consent: 'CONSENT-DEMO-0008',
    },
  ],
  media: [
    { file: 'kitchen-table.jpg', caption: 'The big table. People sit at the end nearest to the door first.' },
    { title: 'Placeholder for a short film from the cafe', placeholder: 'place' },
  ],
  links: [{ text: 'What our evaluation found, in four pages', url: 'https://lamproom.example.org/evaluation' }],
  interests: 'One of the authors works at the cafe.',
  consent: 'CONSENT-DEMO-0010',
  reviewedOn: '2026-09-01',
  reviewBy: '2027-09-01',
};
