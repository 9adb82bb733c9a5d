import type { CaseStudy } from './case-study-types';

export const aRecoveryCollegeInALibrary: CaseStudy = {
  slug: 'a-recovery-college-in-a-library',
  title: 'A recovery college in a library',
  summary:
    'Courses on sleep, anger, money and hope, each taught by two people: one who knows it from training and one who knows it from life. They are free, open to all, and beside the crime novels.',
  organisation: 'causeway-recovery-college',
  place: 'nhs-lanarkshire',
  stage: 'running',
  startedOn: '2020-09-14',
  principles: ['lived-experience', 'community-choices', 'easy-access'],
  actions: ['champion-lived-experience', 'learn-from-practice'],
  themes: ['learning', 'community', 'co-production', 'carers-and-families'],
  contact: { name: 'Causeway Recovery College', email: 'courses@example.org', phone: '0141 496 0135' },
  picture: { file: 'library.jpg' },
  need: `
People left therapy with a certificate of attendance and a question: and now? Carers were told to look after themselves, and nobody said how. Staff went to training about people like us, without us.
`,
  approach: `
- Every course is planned and taught by two people, one with lived experience and one with professional experience. Some have both.
- Students choose. There are no referrals and there is no eligibility. The man beside you may be a patient, a nurse or a neighbour, and it does not matter.
- Courses last from one afternoon to eight weeks. The most popular is called *Sleep, and how not to chase it*.
- Everyone may make a learning plan. About half do.
- All of it happens in four public libraries.
`,
  people: `
About 600 students a year, from 16 upwards. One in five is a carer, one in six works in health or care. Twenty-two trainers with lived experience.
`,
  involvement: {
    level: 'co-produced',
    paid: 'yes',
    description:
      'Nothing is taught that was not planned by both kinds of trainer. They have the same pay. A student board of seven chooses next term’s courses from suggestions on cards in the libraries.',
  },
  outcomes: {
    evidence: 'evaluated',
    body: `
A university followed 212 students for a year, and 190 people on the waiting list for comparison. Students felt more hopeful and more confident in managing on hard days. They used about as many services as before, but planned visits took the place of urgent ones.

Staff who came as students said that it had changed how they speak.
`,
    measures: [
      {
        label: 'Hope, on a scale from 12 to 48',
        unit: 'points',
        before: 27,
        after: 34,
        source: 'Independent study, 2024',
      },
      { label: 'Students who finish the course they chose', unit: '%', value: 74, source: 'College records, 2025' },
      { label: 'Cost of a place', unit: 'pounds', value: 118, source: 'Accounts, 2025' },
    ],
  },
  learning: `
In the first year, the professional trainer did most of the talking. We now plan each session to the minute and give the lived-experience trainer the opening and the end.

Online courses brought in people from villages, and lost those who have no data left by the 20th of the month. We kept two, and lend out tablets.

We stopped *Mindfulness for beginners*. There were eleven of those in town.
`,
  equality: `
Libraries are warm, free and have a lift. They are also places where some of us were told to be quiet as children; so we meet in the room with the door to the garden. One course in four is in the evening. A course in Polish began in 2025.
`,
  resources: `
£71,000 a year, from the health board and the council’s library service, which gives the rooms. Trainers, a coordinator, printing, biscuits.
`,
  helped: `
Librarians. They know everybody, judge nobody, and can fix the projector.
`,
  hindered: `
For two years the course list could only be put online by another department. People saw the spring courses in June.
`,
  sustaining: `
The library service has written the college into its own plan. Former students become trainers; eight have so far.
`,
  transfer: `
Two trainers for every course, equal pay, a place that is not a clinic. Start with three courses. Ask what people want to learn before you print anything.
`,
  quotes: [
    {
      text: 'I came to learn about anger. I stayed to teach it.',
      attribution: 'Trainer, 52',
      consent: 'CONSENT-DEMO-0008',
    },
    {
      text: 'My son and I took the same course on different days. We did not tell each other until the end.',
      attribution: 'Carer',
      consent: 'CONSENT-DEMO-0003',
    },
  ],
  media: [{ file: 'circle-of-chairs.jpg', caption: 'Room two, before “Sleep, and how not to chase it”.' }],
  links: [{ text: 'Courses this term', url: 'https://causeway.example.org/courses' }],
  reviewedOn: '2026-08-28',
  reviewBy: '2027-08-28',
};
