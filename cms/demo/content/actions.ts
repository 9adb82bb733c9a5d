import type { PrincipleSlug } from './principles';

interface Action {
  slug: string;
  title: string;
  summary: string;
  principles: readonly PrincipleSlug[];
  body: string;
}

/** The four actions that the vision calls for, in their order. */
export const actions = [
  {
    slug: 'champion-lived-experience',
    title: 'Champion lived experience and peer support',
    summary:
      'Speak up for the value of lived experience and peer support, so that both are part of every service, every plan and every training course in mental health.',
    principles: ['lived-experience', 'peer-support', 'whole-person'],
    body: `
Many services already say that they value lived experience. This action is about making it true everywhere, and showing how.

## What needs to be done

1. **Show the value.** Collect and share what peer support and lived-experience leadership change, in stories and in figures.
2. **Agree what good looks like.** Write down, with peer workers, what a fair role, fair pay and good supervision are.
3. **Grow the people.** Offer training, mentoring and a network, so that nobody is the only one.
4. **Open the rooms.** Help boards, partnerships and universities to bring lived experience to their tables, and to act on what they hear.

## How we will know

More peer workers in more parts of the system, who stay; and people with lived experience who can point to a decision and say: *that was different because of us*.
`,
  },
  {
    slug: 'join-up',
    title: 'Join up the parts of the system',
    summary:
      'Bring NHS teams, councils, the third sector and communities together, so that people meet one system that knows its own way round.',
    principles: ['whole-person', 'easy-access', 'community-choices'],
    body: `
For the person who needs it, it is all one system. For those who work in it, it is a dozen budgets, nine referral forms and a lot of goodwill. Joining up means making the goodwill the rule.

## What needs to be done

1. **Map what there is** in each area, and keep the map up to date and public.
2. **Share the first steps**: one conversation and one plan, in the person’s own words, that every service accepts.
3. **Plan across borders**: health, housing, money advice, work and community groups around one table.
4. **Mind the joins**: leaving hospital, turning 18, moving house, leaving prison. These are the places where people fall.

## How we will know

People tell their story once. Waits between services become short and known. Workers can say who the next person is, by name.
`,
  },
  {
    slug: 'learn-from-practice',
    title: 'Learn from practice that works',
    summary:
      'Find, describe and share good practice from Scotland and further afield, with what did not work as well as what did, so that nobody has to start from nothing.',
    principles: ['community-choices', 'peer-support', 'easy-access', 'fairness'],
    body: `
Good things are happening already. They are patchy, often small, and rarely written down. When the person who started them moves on, the knowledge goes too.

## What needs to be done

1. **Collect practice** from everywhere, small groups above all, and help people to write it down.
2. **Ask the useful questions**: what was needed, what was done, who was involved, what changed, what went wrong, what it cost.
3. **Connect people**, so that a reader can ring somebody who has done it.
4. **Look abroad**, with care: what works in one place needs translating, not copying.

This site is part of that work. You can [read examples of good practice](/case-studies/) or [share your own practice](/share-good-practice/).

## How we will know

Practice spreads: groups tell us that they tried something because they read about it, and what they changed.
`,
  },
  {
    slug: 'influence-decisions',
    title: 'Influence decisions, and make support visible',
    summary:
      'Bring what people said to those who decide, ask for recovery to be backed openly and with money, and keep public track of what was promised.',
    principles: ['fairness', 'lived-experience', 'community-choices'],
    body: `
Recovery needs friends in high places, who say so in public. People asked for leaders who speak about recovery as the purpose of the system, and who fund it accordingly.

## What needs to be done

1. **Share the findings** with the Scottish Government, with those who took part, and through networks.
2. **Agree a refreshed vision and strategy** for recovery in Scotland, together with government and others.
3. **Write a strategic plan** that says how people, organisations and services will be supported to get there.
4. **Keep track in public**, so that anybody can see [what has happened since](/progress/).

## How we will know

Recovery is named in plans, budgets and job descriptions; and where a promise slips, this site says that it did, and why.
`,
  },
] as const satisfies readonly Action[];

export type ActionSlug = (typeof actions)[number]['slug'];
