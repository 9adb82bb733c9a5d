import type { Chart, Picture } from '../story-types';

interface Chapter {
  heading: string;
  body: string;
  pictures?: readonly Picture[];
  charts?: readonly Chart[];
}

const invented = 'Invented for this demonstration';

/** The report as a web page; the files are made from the same text. */
export const chapters: readonly Chapter[] = [
  {
    heading: 'Why we asked',
    body: `
Recovery means being able to live a good life, as you see it, with or without symptoms. It is about hope, choice, connection and having a say. Scotland has worked towards it for many years. It was time to ask where we are, and what should come next.

So a national engagement asked people all over Scotland for their views on a vision and a strategy for mental health recovery. It asked those who know most about it: people with lived experience, families and friends, peer workers, practitioners, and those who plan and pay for services.

This report says what we heard, the vision that grew from it, and what needs to happen now.
`,
    pictures: [
      {
        file: 'circle-of-chairs.jpg',
        caption: 'Much of the engagement took place in rooms like this one, before anybody had arrived.',
      },
    ],
  },
  {
    heading: 'How people took part',
    body: `
People could take part in the way that suited them: at an event, in a group of their own, online, by letter or by phone, in English, in BSL or with an interpreter. Small groups could ask for a box with questions, tea and money for travel, and hold the conversation themselves.

### Who we heard from

More than half of those who took part spoke from their own experience of mental ill health. About one in five was a carer or family member. The others worked or volunteered in mental health.

### Who we did not hear from enough

- Young people under 18, because most events were on school days.
- People in hospital and in prison. We reached three wards and one prison; it should have been more.
- Some minority ethnic communities. Where a community group led the conversation, people came. Where we invited them to ours, few did.

We say this plainly because a vision is only as good as the people who made it.
`,
    charts: [
      {
        title: 'How people took part',
        summary: 'Most people took part in a conversation that a local group held itself; fewest wrote a letter.',
        unit: 'people',
        source: invented,
        rows: [
          ['In a local group', 412],
          ['At an event', 286],
          ['Online', 231],
          ['In an interview', 74],
          ['By letter or phone', 37],
        ],
      },
    ],
  },
  {
    heading: 'What has changed, and what has not',
    body: `
### There is progress

People told us that attitudes have changed. Recovery can be spoken of. There are more peer workers than there were, more groups, more services that begin with hope. We were given a great many examples of support that works, and each of them deserves steady backing.

### It is not everywhere

And yet recovery is not part of the everyday work of mental health services. Good support is patchy. It depends on your postcode, on one keen person, on a grant that ends in March. People who need several kinds of help still have to join them up by themselves.

> The good things are real. They are islands, and there is no ferry.

That sentence was said in a small hall on a wet evening, and everybody in the room nodded. There is a lot to do before recovery is a day-to-day part of our mental health system.
`,
    charts: [
      {
        title: 'People who could get this support near home',
        summary:
          'Three in four could reach a GP easily, but only about one in four could reach peer support or crisis support outside a hospital.',
        unit: '%',
        source: invented,
        rows: [
          ['GP practice', 76],
          ['Talking therapy', 41],
          ['Community group', 38],
          ['Peer support', 27],
          ['Crisis support outside hospital', 23],
        ],
      },
    ],
  },
  {
    heading: 'The vision: six principles',
    body: `
People want a Scotland that supports mental health recovery. They described a mental health system that:

1. **takes a whole person approach**: it starts with your life, not with a diagnosis
2. **truly values lived experience**, in planning, running, checking and leading every part
3. **has peer support built in**, with roles and groups that last
4. **is easy to reach and to find your way through**, with no wrong door
5. **offers more choice in the community**, close to home and before a crisis
6. **tackles inequality** and helps to make society fairer.

The six belong together. Easy access to a service that does not listen is not much use; peer support that only some people can reach is not fair.

You can read about [each principle](/principles/), what it means in daily life and why people asked for it.
`,
    pictures: [{ file: 'waymark-path.jpg', caption: 'A vision is a waymark: it shows the direction, not every step.' }],
  },
  {
    heading: 'What needs to happen',
    body: `
A vision needs work. Four actions came up again and again.

### Champion lived experience and peer support

Speak for their value in all parts of the mental health system: with evidence, with fair roles and pay, and with a network so that nobody stands alone.

### Join up the parts

Health, care, housing, money, work and community support should act as one system. People should tell their story once.

### Learn from good practice

It is there, in Scotland and further afield. Find it, write it down honestly, pass it on.

### Influence those who decide

Recovery needs visible support: in policy, in budgets, and in what leaders say in public.

Each action has [its own page](/actions/) with the practice that shows that it can be done.
`,
  },
  {
    heading: 'What happens next',
    body: `
- The findings are shared with the Scottish Government, with everyone who took part, and through networks.
- Together with the government and others, a refreshed vision and strategy for recovery in Scotland will be agreed.
- As the report recommends, a strategic plan will follow. It will say how people, organisations and services are to be supported to make the vision real.

We keep [a public list of the steps](/progress/) with dates. When something is late, or when a plan changes, it says so there.
`,
  },
  {
    heading: 'Thank you',
    body: `
To everyone who spoke, wrote, signed, drew, interpreted, drove a minibus or put the kettle on: thank you. This is yours.

If anything here brings up hard feelings, you do not have to carry them alone. The numbers to call are on every page of this site, and on the last page of each printed version.
`,
  },
];
