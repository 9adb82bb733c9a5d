import type { CaseStudy } from './case-study-types';

export const lettersThatDoNotFrighten: CaseStudy = {
  slug: 'letters-that-do-not-frighten',
  title: 'Letters that do not frighten',
  summary:
    'People who had been afraid to open their post rewrote all 74 letters of a mental health service. Missed first appointments fell by a third, at the price of some meetings and a lot of red ink.',
  organisation: 'strathmarra-health-board',
  place: 'nhs-tayside',
  stage: 'finished',
  startedOn: '2024-01-15',
  endedOn: '2025-03-31',
  principles: ['easy-access', 'lived-experience'],
  actions: ['join-up', 'learn-from-practice'],
  themes: ['hospital', 'co-production', 'staff'],
  contact: { name: 'Letters project, Strathmarra', email: 'letters@example.org' },
  need: `
“Failure to attend may result in your discharge from the service.” That was the second sentence of the letter that people got with their *first* appointment. One woman kept hers unopened behind the clock for two months, because the envelope looked like the ones from debt collectors.
`,
  approach: `
1. We collected every letter that the service sends. We thought that there were about twenty. There were 74.
2. Eight people who had received such letters read them aloud to the staff who send them. That was the hardest afternoon and the most useful one.
3. In pairs, one person who gets letters and one who writes them, we rewrote each. Rules: say first what it is about; say what will happen; say how to change it; sign with a name.
4. Clinicians and the legal team checked them. Nine needed changes; none needed the old tone.
5. The envelopes changed too: white, with a return address and no window.
`,
  people: `
For the 11,000 people a year who get a letter from adult mental health services. Done by eight people with lived experience, nine administrators, two nurses and one patient solicitor.
`,
  involvement: {
    level: 'co-produced',
    paid: 'yes',
    description:
      'Each letter has two authors, one of whom has received such letters. Both had to agree before it went on. People were paid by the hour, and could work at home.',
  },
  outcomes: {
    evidence: 'evaluated',
    body: `
For six months half of the new referrals got the old letters and half the new ones, by chance. The board’s statistics team, which had no part in the project, compared them. More people came to their first appointment, and fewer rang to ask what the letter meant.
`,
    measures: [
      {
        label: 'First appointments missed',
        unit: '%',
        before: 24,
        after: 16,
        source: 'Statistics team, July to December 2024, 2,310 people',
      },
      {
        label: 'Calls that ask what a letter means',
        unit: 'calls a week',
        before: 58,
        after: 21,
        source: 'Switchboard',
      },
      {
        label: 'Letters that turned out not to be needed at all',
        unit: 'of 74 letters',
        value: 23,
        source: 'Project list',
      },
    ],
  },
  learning: `
We should have begun with the computer system. It could not print a line break in the middle of an address, and it cut names after 22 letters. Two months went into that.

Warm words are not enough. One of our first drafts was so kind that nobody could find the time of the appointment.
`,
  equality: `
Letters now say in six languages and in Easy Read how to get them in another form. Until the third month we had forgotten people who do not get post at all, because they have no address. They now get a text, and the link worker knows.
`,
  resources: `
£23,000 in all, most of it for people’s time. Fewer missed appointments saved more than that in the first four months, by the board’s own count.
`,
  sustaining: `
A reading group of five meets twice a year and must see every new letter. The computer refuses a letter that has not been through it: this is the only rule anybody had to enforce.
`,
  transfer: `
Start by collecting every letter. Read them aloud, to each other, in one room. You will not need to convince anyone after that.
`,
  quotes: [
    {
      text: 'I had sent that sentence about four thousand times. I had never heard it.',
      attribution: 'Administrator',
      consent: 'CONSENT-DEMO-0008',
    },
    {
      text: 'It had a name at the bottom. So there was a person.',
      attribution: 'Man, 44, who came to his appointment',
      consent: 'CONSENT-DEMO-0003',
    },
  ],
  links: [{ text: 'All new letters, free to use', url: 'https://strathmarra.example.org/letters' }],
  reviewedOn: '2026-02-10',
  reviewBy: '2027-02-10',
};
