import type { CaseStudy } from './case-study-types';

export const fourSeatsWithAVote: CaseStudy = {
  slug: 'four-seats-with-a-vote',
  title: 'Four seats with a vote',
  summary:
    'A health board gave four people with lived experience a vote, pay and a mentor on the group that plans its mental health services. They changed how the board spends money on crisis support.',
  organisation: 'firthside-health-board',
  place: 'nhs-lothian',
  stage: 'running',
  startedOn: '2024-09-01',
  principles: ['lived-experience', 'fairness'],
  actions: ['champion-lived-experience', 'influence-decisions'],
  themes: ['co-production', 'rights', 'staff'],
  contact: { name: 'Involvement team, Firthside', email: 'involvement@example.org', phone: '0131 496 0155' },
  picture: { file: 'circle-of-chairs.jpg' },
  need: `
For years the planning group had one “service user representative”. It was always the same kind man. He had no vote, got the papers the night before, and claimed his bus fare on a form with two signatures. When he retired, he left a letter. It said: *I was listened to with great courtesy.*
`,
  approach: `
The letter was read aloud, and nobody wanted to answer it with another single chair. Instead

- the group’s rules were changed, so that four of its fourteen votes belong to people with lived experience, one of them a carer
- the time is paid at the rate of other outside experts, reading included
- each new member chooses a mentor, and meets the chair before every meeting
- papers come ten days ahead, at most thirty pages, in plain English
- any member can stop the meeting to ask what something means. There is a bell. It is used.
`,
  people: `
Thirty-eight people applied. A panel, half of it lived experience, chose four for three years. The ten others on the group are clinicians, managers, council officers and a union member.
`,
  involvement: {
    level: 'co-produced',
    paid: 'yes',
    description:
      'The rules were written by five people with lived experience and three officers, over four meetings. Where they did not agree, the paper to the board said so and gave both versions. The board took the version of the people with lived experience on pay, and the officers’ version on the length of terms.',
  },
  outcomes: {
    evidence: 'promising',
    body: `
In the second year the group had £400,000 for crisis care. The plan was a longer phone line. The four asked who rings a phone line, and who does not; in the end half of the money went to two community crisis spaces.

Staff on the group say that meetings are slower and that decisions last longer.
`,
    measures: [
      {
        label: 'Decisions changed after a lived-experience member spoke',
        unit: 'decisions',
        before: 1,
        after: 17,
        source: 'Minutes, a year before and a year after, read by two people',
      },
      { label: 'Pages in an average set of papers', unit: 'pages', before: 142, after: 28, source: 'Board office' },
    ],
  },
  learning: `
**Paying people took nine months to get right.** Two members on benefits nearly lost them. We now start with a benefits adviser, before the first payment.

**Four is not a crowd, but it is not everybody.** None of our four has been in prison or grew up in care. We now pay small groups to comment on papers as well.

**The bell was meant as a joke.** It has done more for plain English than any guideline.
`,
  equality: `
Meetings moved from 8.30 am, which nobody on strong medication could manage, to 1 pm. One member takes part by phone. Papers can be had in large print and as audio.
`,
  resources: `
About £31,000 a year: fees, mentors, travel, a part-time coordinator. It comes out of the board’s planning budget, on a line of its own, so that it cannot quietly vanish.
`,
  helped: `
A chair who said in the first meeting: “If I use a word you do not know, that is my mistake.”
`,
  hindered: `
Some colleagues worried about confidential papers. We agreed the same rules for all fourteen. No paper has ever gone astray.
`,
  sustaining: `
The votes are in the group’s rules. To take them away, the board would have to do it in public.
`,
  transfer: `
Change the rules first and recruit second. Agree on pay, benefits advice and mentors before anybody starts. Two seats are too few: a second person is what makes the first one brave.
`,
  quotes: [
    {
      text: 'In my first meeting I said nothing. In my fourth I said no. The sky stayed up.',
      attribution: 'Member with lived experience',
      consent: 'CONSENT-DEMO-0009',
    },
    {
      text: 'I used to write papers to be approved. Now I write them to be understood.',
      attribution: 'Planning manager',
      consent: 'CONSENT-DEMO-0004',
    },
  ],
  links: [{ text: 'The group’s rules, to copy and change', url: 'https://firthside.example.org/rules' }],
  consent: 'CONSENT-DEMO-0009',
  reviewedOn: '2026-06-30',
  reviewBy: '2027-06-30',
};
