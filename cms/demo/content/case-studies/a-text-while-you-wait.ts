import type { CaseStudy } from './case-study-types';

export const aTextWhileYouWait: CaseStudy = {
  slug: 'a-text-while-you-wait',
  title: 'A text while you wait',
  summary:
    'People on a long waiting list for talking therapy get a text each fortnight: where they stand, what they can do, how to say that things got worse. It is not therapy, and it does not pretend to be.',
  organisation: 'firthside-health-board',
  place: 'nhs-lothian',
  stage: 'running',
  startedOn: '2025-02-03',
  principles: ['easy-access'],
  actions: ['join-up'],
  themes: ['online-and-phone', 'gp-practice'],
  contact: { name: 'Waiting well, Firthside', email: 'waiting@example.org' },
  need: `
The wait for talking therapy was eleven months. In that time people heard nothing. When we rang them at last, one number in six no longer worked, and one person in ten had been to the emergency department.
`,
  approach: `
- A text every second Tuesday. It gives a month, not a place in the queue: “About March”.
- One link each time: a group nearby, a number at night, a course.
- Answer **1** if all is as before, **2** if things are harder. A nurse rings everybody who answers 2 within two working days.
- Answer **STOP**, and you get letters instead.
`,
  people: `
About 2,400 people on the list at any time. One nurse, half an administrator and a computer.
`,
  involvement: {
    level: 'informed',
    paid: 'no',
    description:
      'We built it first and then told people about it. That was wrong. The first text began “Dear patient”, and people thought that it was a fraud. Since this summer a group of six on the waiting list reads every text before it goes out.',
  },
  outcomes: {
    evidence: 'emerging',
    body: `
Fewer people have been lost. About one in nine has answered 2 at some time, and most of those needed something small: a form, a sick note, a word with the GP. Thirty-four were seen at once.

The wait itself is as long as it was. People tell us so, by text.
`,
    measures: [
      {
        label: 'People who could not be reached when their turn came',
        unit: '%',
        before: 17,
        after: 6,
        source: 'Waiting list, 2024 and 2026',
      },
      {
        label: 'People who were seen at once after answering 2',
        unit: 'people',
        value: 34,
        source: 'Nurse’s notes, to August 2026',
      },
    ],
  },
  learning: `
Cheerful texts made people angry. The most liked one says: “No news. We are sorry. You are still on the list.”
`,
  equality: `
Not everyone can afford data, so nothing in the texts needs it. People who do not read English had no use for them until we added five languages in May.
`,
  reviewedOn: '2026-09-09',
  reviewBy: '2027-03-09',
};
