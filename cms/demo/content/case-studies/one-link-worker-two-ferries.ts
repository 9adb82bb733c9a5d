import type { CaseStudy } from './case-study-types';

export const oneLinkWorkerTwoFerries: CaseStudy = {
  slug: 'one-link-worker-two-ferries',
  title: 'One link worker, two ferries',
  summary:
    'On islands with no mental health team of their own, one link worker travels between surgeries and kitchens. People find support that exists, and start what does not. It is early days.',
  organisation: 'tobar-wellbeing',
  place: 'nhs-western-isles',
  stage: 'running',
  startedOn: '2025-08-04',
  principles: ['easy-access', 'community-choices'],
  actions: ['join-up', 'learn-from-practice'],
  themes: ['islands-and-rural', 'gp-practice', 'link-work'],
  contact: {
    name: 'Tobar Wellbeing',
    role: 'Link worker',
    email: 'link@example.org',
    phone: '0141 496 0171',
    note: 'If the boat is off, I am at home and can talk for longer.',
  },
  picture: { file: 'ferry.webp' },
  need: `
A nurse visits on the second Wednesday of the month, if the ferry sails. For everything else people travel for a day and a half, or wait until they are so unwell that a helicopter comes. There *is* support on the islands: a crofters’ lunch, a good minister, a women’s group. But you have to know somebody who knows.
`,
  approach: `
- The link worker spends two days a week on each of two islands and one day writing things down.
- She sits in the surgery’s kitchen, not in a consulting room. GPs walk people across.
- First she asks what a good week would look like. Then they look for one thing that is already there.
- Where there is nothing, she helps people to begin it: so far a walking group, a men’s lunch, and a shared car to the mainland.
`,
  people: `
For anyone over 16 on the two islands, about 1,900 people. Sixty-three have met the link worker so far. She grew up here, and left, and came back after being unwell herself.
`,
  involvement: {
    level: 'consulted',
    paid: 'no',
    description:
      'Twenty-two islanders were asked what a link worker should do, and five of them chose her. Since then there has been no regular group. We see this as a weakness and shall form one this winter.',
  },
  outcomes: {
    evidence: 'emerging',
    body: `
It is too soon for figures that mean much. GPs say that they have somewhere to send people they used to see every week. Three people told us that they did not need the helicopter.
`,
    measures: [
      {
        label: 'People who have met the link worker',
        unit: 'people in the first year',
        value: 63,
        source: 'Link worker’s diary',
      },
    ],
  },
  learning: `
Everybody sees whose car stands where. Meeting in homes felt friendly and was too visible. The surgery kitchen works, because you could be there for your blood pressure.

One person is not a service. When she had flu, everything stopped for two weeks.
`,
  equality: `
Gaelic is the first language of many older people here. She speaks it, and that opened doors that no leaflet had. Families who moved here recently come less, and we do not know why yet.
`,
  resources: `
£48,500 a year: one wage, ferries, a phone that works on both islands. A trust pays for two years.
`,
  hindered: `
Weather. In the first winter one visit in four did not happen. Phone calls at the same hour filled some of the gap.
`,
  sustaining: `
Unsure. The health board will look at it in 2027. We are training two volunteers, so that the small things keep going whatever happens.
`,
  transfer: `
Choose somebody who is known and discreet. Give them a room that people visit for other reasons. Budget for missed boats.
`,
  quotes: [
    {
      text: 'She asked what a good week would be. I had to think. I had only ever been asked about the bad ones.',
      attribution: 'Crofter, 58',
      consent: 'CONSENT-DEMO-0008',
    },
  ],
  media: [{ file: 'harbour.jpg', caption: 'Nine minutes to the surgery from here, if nobody stops you to talk.' }],
  reviewedOn: '2026-08-15',
  reviewBy: '2027-02-15',
};
