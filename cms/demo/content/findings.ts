import type { ActionSlug } from './actions';
import type { PrincipleSlug } from './principles';
import type { Quote } from './story-types';

interface Finding {
  /** How other demo entries refer to it; not a field. */
  key: string;
  statement: string;
  theme: string;
  principles: readonly PrincipleSlug[];
  /** The actions that answer it, each with the reason; one finding has none, so that the demo shows how that is said. */
  actions: readonly (readonly [action: ActionSlug, because: string])[];
  body: string;
  quotes: readonly Quote[];
}

/** What people said, as findings; their quotes are invented. */
export const findings = [
  {
    key: 'attitudes',
    statement: 'Attitudes to recovery have changed for the better, but not everywhere.',
    theme: 'Attitudes',
    principles: ['lived-experience', 'fairness'],
    actions: [
      ['champion-lived-experience', 'Attitudes change where people meet somebody who has been there.'],
      [
        'influence-decisions',
        'Where leaders say openly what recovery means, and pay for it, the word cannot be used to send people away.',
      ],
    ],
    body: `
People who had been in touch with services for many years saw real change. Hope is spoken of more openly, and fewer people are told that they will never work or study again. Progress depends on who you meet, though. Some said that the word *recovery* was used to send them away.
`,
    quotes: [
      {
        text: 'Twenty years ago they told my mother to expect nothing. Last year a nurse asked me what I was looking forward to.',
        attribution: 'Man in his forties, Fife',
        consent: 'CONSENT-DEMO-0001',
      },
      {
        text: 'When they say recovery and mean discharge, we notice.',
        attribution: 'Member of a peer group, Glasgow',
        consent: 'CONSENT-DEMO-0002',
      },
    ],
  },
  {
    key: 'patchy',
    statement: 'Good recovery-focused support exists, and whether you get it depends on where you live.',
    theme: 'Patchy support',
    principles: ['community-choices', 'easy-access'],
    actions: [
      ['learn-from-practice', 'What helps in one place is rarely written down, so nobody else can offer it.'],
      ['join-up', 'Support that is planned across borders does not end when somebody moves eleven miles.'],
    ],
    body: `
People gave us many examples of support that had helped: peer groups, recovery colleges, crisis houses, walking groups, good nurses. Hardly any of it was there for everyone. Much of it hung on one person or on a grant with an end date.
`,
    quotes: [
      {
        text: 'I moved eleven miles and lost everything that kept me well.',
        attribution: 'Woman in her thirties, Perth and Kinross',
        consent: 'CONSENT-DEMO-0003',
      },
    ],
  },
  {
    key: 'embedded',
    statement: 'Recovery is not yet part of the everyday work of mental health services.',
    theme: 'Everyday practice',
    principles: ['whole-person', 'lived-experience'],
    actions: [['influence-decisions', 'Staff get time to listen once those who decide count what matters to people.']],
    body: `
Staff and people who use services agreed on this. Recovery is in the strategy and on the poster, and then the day begins, with its targets and gaps in the rota. Staff asked for time to listen, and for managers who count what matters.
`,
    quotes: [
      {
        text: 'I trained to sit with people. I spend most of my shift sitting with a screen.',
        attribution: 'Mental health nurse, Lanarkshire',
        consent: 'CONSENT-DEMO-0004',
      },
    ],
  },
  {
    key: 'story-once',
    statement: 'People are tired of telling their story again from the start.',
    theme: 'Joined-up support',
    principles: ['whole-person', 'easy-access'],
    actions: [['join-up', 'One plan in a person’s own words, which every service accepts, need not be told again.']],
    body: `
This came up at nearly every event. Each new service begins with an assessment; some assessments ask about the worst days of a life within ten minutes. People asked to tell their story once, to keep it, and to decide who may read it.
`,
    quotes: [
      {
        text: 'I have told it to fourteen strangers. The fifteenth could have read it.',
        attribution: 'Woman in her fifties, Ayrshire',
        consent: 'CONSENT-DEMO-0001',
      },
      {
        text: 'My son’s whole folder went missing between two buildings that share a car park.',
        attribution: 'Carer, Highland',
        consent: 'CONSENT-DEMO-0003',
      },
    ],
  },
  {
    key: 'peers-hope',
    statement: 'Meeting somebody who has been there gives hope that nothing else gives.',
    theme: 'Peer support',
    principles: ['peer-support'],
    actions: [
      [
        'champion-lived-experience',
        'Peer workers are too few and on short contracts: fair roles and fair pay have to be agreed.',
      ],
    ],
    body: `
Peer support was the most praised thing in the whole engagement. People spoke of ease, honesty and laughter. They also said that peer workers are too few, often on short contracts, and sometimes used to fill gaps.
`,
    quotes: [
      {
        text: 'She did not give me advice. She put the kettle on and said, aye, mine was like that too.',
        attribution: 'Man in his sixties, Western Isles',
        consent: 'CONSENT-DEMO-0002',
      },
      {
        text: 'I am good at this job because of what I lived through. Pay me as if you meant it.',
        attribution: 'Peer worker, Lothian',
        consent: 'CONSENT-DEMO-0004',
      },
    ],
  },
  {
    key: 'involvement-early',
    statement: 'Ask us at the start, pay us fairly, and tell us what came of it.',
    theme: 'Involvement',
    principles: ['lived-experience', 'fairness'],
    actions: [
      ['champion-lived-experience', 'Boards with lived experience at their tables ask before they decide.'],
      ['influence-decisions', 'When promises are tracked in public, people hear what came of their answers.'],
    ],
    body: `
People were generous with their experience and impatient with how it is used. Being asked about the colour of a leaflet, when the service has already been decided, does harm: it teaches people not to answer.
`,
    quotes: [
      {
        text: 'They had the cake, the flipchart and the decision ready.',
        attribution: 'Member of an involvement group, Tayside',
        consent: 'CONSENT-DEMO-0001',
      },
    ],
  },
  {
    key: 'one-door',
    statement: 'Finding help is hardest on the days when you need it most.',
    theme: 'Access',
    principles: ['easy-access'],
    actions: [
      ['join-up', 'When services know their own way round, nobody has to find the right door on their worst day.'],
    ],
    body: `
Thresholds, opening hours, phone menus, long forms: each makes sense to somebody, and together they form a wall. Deaf BSL users told us that a phone number is a closed door. People on islands told us that “nearest” can mean a ferry.
`,
    quotes: [
      {
        text: 'Too ill for one, not ill enough for the other. I asked if there was a service for the space between.',
        attribution: 'Woman in her twenties, Edinburgh',
        consent: 'CONSENT-DEMO-0003',
      },
      {
        text: 'If I must find a hearing friend before I can ask for help, you have told me who the service is for.',
        attribution: 'Deaf woman, Glasgow; translated from BSL',
        consent: 'CONSENT-DEMO-0005',
      },
    ],
  },
  {
    key: 'community-first',
    statement: 'Much of what keeps people well happens in their own community.',
    theme: 'Community',
    principles: ['community-choices', 'whole-person'],
    actions: [
      ['learn-from-practice', 'Most of it is small and known only nearby: describing it lets other places try it.'],
    ],
    body: `
Choirs, allotments, football, cafes, mosques and churches, online groups at midnight. People did not see these as an extra. They saw them as the main thing, and services as what you need when the main thing is not enough.
`,
    quotes: [
      {
        text: 'The tatties need lifting whether I feel like it or not. That is the whole treatment.',
        attribution: 'Gardener, Fife',
        consent: 'CONSENT-DEMO-0002',
      },
    ],
  },
  {
    key: 'inequality',
    statement: 'Poverty and discrimination make people unwell, and then make it harder to get help.',
    theme: 'Inequality',
    principles: ['fairness'],
    actions: [],
    body: `
People spoke of damp flats, of choosing between the bus fare and the meter, of benefit letters. People from minority ethnic communities spoke of racism, and of not being believed. Many said that help with money or housing had done more for their mental health than anything with “mental health” in its name.
`,
    quotes: [
      {
        text: 'You cannot breathe your way out of arrears.',
        attribution: 'Father of two, Dundee',
        consent: 'CONSENT-DEMO-0004',
      },
      {
        text: 'I want one appointment in which I do not have to explain where I come from first.',
        attribution: 'Student, Glasgow',
        consent: 'CONSENT-DEMO-0003',
      },
    ],
  },
  {
    key: 'young-people',
    statement: 'Young people want to be taken seriously early, and not handed over at 18 like a parcel.',
    theme: 'Young people',
    principles: ['easy-access', 'whole-person'],
    actions: [
      ['join-up', 'Turning 18 is one of the joins at which people fall, so services plan the handover together.'],
    ],
    body: `
Young people asked for support in places where they already are, from people who are not shocked. The move to adult services was described as a cliff, a fog and a lift that stops between two floors.
`,
    quotes: [
      {
        text: 'On Tuesday I was a child with a worker. On Wednesday I was an adult with a waiting list.',
        attribution: 'Young man, 18, Moray',
        consent: 'CONSENT-DEMO-0006',
      },
    ],
  },
] as const satisfies readonly Finding[];
