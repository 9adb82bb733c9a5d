import type { CaseStudy } from './case-study-types';

export const homeFromHospital: CaseStudy = {
  slug: 'home-from-hospital',
  title: 'Home from hospital, with somebody beside you',
  summary:
    'A peer worker meets people on the ward and stays alongside for twelve weeks at home. The first days after hospital feel less like falling, and fewer people go back within three months.',
  organisation: 'northlight-peer-network',
  place: 'nhs-highland',
  stage: 'running',
  startedOn: '2022-06-01',
  principles: ['peer-support', 'whole-person', 'easy-access'],
  actions: ['champion-lived-experience', 'join-up'],
  themes: ['hospital', 'peer-support', 'islands-and-rural'],
  contact: { name: 'Northlight Peer Network', email: 'home@example.org', phone: '0141 496 0118' },
  picture: { file: 'footbridge.jpg' },
  contentNote: 'This story is about leaving a psychiatric hospital, and mentions thoughts of suicide.',
  need: `
The first days after a psychiatric ward are a time of risk. On the ward somebody looks in every hour. At home the fridge is empty, the post has piled up, and the first visit is in a week. For people in the glens, home can be three hours from the ward.
`,
  approach: `
**On the ward.** The peer worker comes twice a week, sits in the day room and plays bad Scrabble. Anyone can say: I should like you with me when I go.

**On the day.** The peer drives or travels with the person. They stop for food. At home they put on the heating and open the post together.

**For twelve weeks.** Two contacts a week at first, then one: a walk, a phone call, a trip to the bank. They look at the plan that the person made for hard days, and change it.

**At the end.** The last three meetings are about who else there is. An ending that is planned in week nine hurts less in week twelve.
`,
  people: `
For adults who leave either of two wards. About 90 people a year. Six peer workers, all part-time, all former patients.
`,
  involvement: {
    level: 'led',
    paid: 'yes',
    description:
      'Former patients designed the twelve weeks, starting from a list that they called “what nobody told me about the Tuesday after”. Peer workers are employed by a peer-led organisation and not by the hospital, so that they can say what they see.',
  },
  outcomes: {
    evidence: 'promising',
    body: `
Compared with the two years before, fewer people came back to hospital within three months. Other things changed in the same years, among them a new crisis team, so not all of it is ours.

People say that the first weekend was different. Staff say that they plan the day of leaving earlier, because the peer asks when it is.
`,
    measures: [
      {
        label: 'People back in hospital within three months',
        unit: '%',
        before: 27,
        after: 18,
        source: 'Ward figures, 2020–22 and 2022–25',
      },
      {
        label: 'People who had food in the house on the first evening',
        unit: '%',
        before: 52,
        after: 97,
        source: 'Asked in the first week, 180 people',
      },
    ],
  },
  learning: `
We first offered six weeks. It ended just when the practical things were done and the loneliness began. Twelve is right for most.

In 2023 a person whom we supported died by suicide. We stopped for three weeks, with his family’s knowledge, to look after each other and to ask what we could learn. Since then every peer has a second peer to ring on the same day, and no peer supports more than five people.
`,
  equality: `
People without a home of their own could not be “accompanied home”, and at first we turned them away. That was wrong. Now we go with people to wherever they are going.
`,
  resources: `
£214,000 a year, most of it wages and a great deal of petrol. The health board pays, renewed for three years in 2025.
`,
  helped: `
A ward manager who gave us a hook for our coats. It said more than the contract did.
`,
  hindered: `
We had no access to the ward’s diary, and missed people who left early. It took a year to get a phone call at noon each day.
`,
  sustaining: `
Peers need a career, not only a job. Two have become supervisors and one a trainer.
`,
  transfer: `
An organisation of peers outside the hospital, an agreement on what is shared, supervision every week, a car. Twelve weeks, not six.
`,
  quotes: [
    {
      text: 'He opened my letters with me, one by one. Nine of them were adverts. I had been afraid of adverts.',
      attribution: 'Woman, 37',
      consent: 'CONSENT-DEMO-0009',
    },
    {
      text: 'I know the road home from there. I have driven it crying.',
      attribution: 'Peer worker',
      consent: 'CONSENT-DEMO-0010',
    },
  ],
  media: [{ file: 'minibus.jpg', caption: 'Some roads home are long. The minibus knows where to stop for soup.' }],
  links: [
    { text: 'What nobody told me about the Tuesday after: our list', url: 'https://northlight.example.org/tuesday' },
  ],
  consent: 'CONSENT-DEMO-0010',
  reviewedOn: '2026-07-01',
  reviewBy: '2027-07-01',
};
