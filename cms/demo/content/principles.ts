import type { PictureName } from './picture-names';

interface Principle {
  slug: string;
  title: string;
  summary: string;
  picture: PictureName;
  body: string;
}

/** The six principles of the vision, in their order; what they are is fact, how we say it is ours. */
export const principles = [
  {
    slug: 'whole-person',
    title: 'See the whole person',
    summary:
      'Support starts with your life, not with a diagnosis: your health, home, work, money, people and hopes belong together, and you say what matters first.',
    picture: 'kitchen-table.jpg',
    body: `
People told us that they are often seen in parts. One team asks about tablets, another about housing, a third about work, and nobody asks how it all fits together. A whole person approach turns this round. It begins with a simple question, *what matters to you?*, and stays with the answer.

## What it looks like

- The first conversation is about your life, not about a form.
- Physical health counts as much as mental health, and both are looked after in one place where that can be done.
- Money, housing, loneliness and grief are treated as part of the picture, because they are.
- Culture, faith, language and identity are asked about with respect, and remembered.
- Your plan is in your own words. You keep a copy, and you can change it.

## Why people asked for it

Many had told their story again and again, each time to a new person, each time cut to fit another set of boxes. Some had waited for one problem to be solved before anybody would look at the next. They wanted somebody to see how the pieces fit.

## What is hard about it

It takes time, and services are counted in appointments. Where it works, teams have agreed to fewer, longer first meetings, and found that they save time later.
`,
  },
  {
    slug: 'lived-experience',
    title: 'Value lived experience everywhere',
    summary:
      'People who have lived through mental ill health help to plan, run, check and lead the whole system. Their knowledge is asked for early, paid for fairly and acted upon.',
    picture: 'circle-of-chairs.jpg',
    body: `
Living through mental ill health teaches things that no training does: what helps at three in the morning, which letter frightens, which word opens a door. People said that this knowledge should be part of every decision, and not a chapter at the end of a report.

## What it looks like

- People with lived experience sit where decisions are made, with a vote, a budget and a proper induction.
- They are asked at the start, when the plan can still change.
- Their time is paid for, as other experts’ time is.
- Somebody reports back: *you said this, we did that, and this is what we could not do*.

## Why people asked for it

Almost everyone had been asked for their views at some time. Few had ever heard what came of it. Being asked and then ignored, one person told us, is worse than not being asked.

## What is hard about it

Good involvement needs support before, during and after a meeting. It must also reach beyond the few who always come: carers, young people, people in hospital or prison, people whose first language is not English.
`,
  },
  {
    slug: 'peer-support',
    title: 'Build in peer support',
    summary:
      'Wherever you look for help, you can meet somebody who has been there. Peer workers are trained, paid and supported, and peer groups have a lasting place.',
    picture: 'bench.jpg',
    body: `
Peer support is what happens when people with shared experience meet as equals. It can be a paid job in a crisis team, a volunteer at a kettle, or a group that has met on Thursdays for ten years. People called it the thing that gave them hope, because it shows that another life is possible.

## What it looks like

- Peer workers are part of every team, with a clear role that is not a cheaper version of somebody else’s.
- They have training, supervision by other peers, and a way to move on in their careers.
- Small peer-led groups get steady funding, a room and a friendly accountant, and stay free to do things in their own way.
- You can choose peer support *as well as* treatment, not instead of it.

## Why people asked for it

“It was the first time I did not have to explain,” we heard, in many versions. Peer support made people feel less alone and less ashamed, and gave them a reason to believe professionals who spoke of recovery.

## What is hard about it

A single peer worker in a large team can become lonely, or be pulled into tasks that anyone could do. Peers need each other; so roles work best in twos and threes.
`,
  },
  {
    slug: 'easy-access',
    title: 'Make help easy to reach',
    summary:
      'Help is easy to find, quick to answer and simple to follow. There is no wrong door: wherever you first ask, somebody stays with you until you are in the right place.',
    picture: 'footbridge.jpg',
    body: `
Looking for help should not be harder than the reason for it. People described referrals that went nowhere, numbers that rang out, and letters in language that only the sender could love. They asked for a system that a tired person can use on a bad day.

## What it looks like

- One place to start, by phone, text, online, BSL or in person.
- No wrong door: whoever hears you first stays with you until somebody else has taken over.
- You know how long the wait is, what happens next, and what you can do meanwhile.
- You can come back without starting again.
- Information is in plain English, and in Easy Read, BSL and other languages.

## Why people asked for it

Some had been told that they were too unwell for one service and not unwell enough for the next. In the gap between the two, things got worse. Carers spoke of keeping folders of numbers, because nobody else had the whole map.

## What is hard about it

An open door soon has a queue behind it. The services that manage this well offer something useful on the first day, even if it is short.
`,
  },
  {
    slug: 'community-choices',
    title: 'More choice, close to home',
    summary:
      'There is more than one way to get better. Support grows in communities, in places that people already know and like, and nobody has to be in crisis first.',
    picture: 'hall.jpg',
    body: `
Recovery happens mostly outside clinics: in kitchens, gardens, choirs, sheds and chat groups. People want more of this, nearer to where they live, and they want to choose. What helps one person can be quite wrong for another.

## What it looks like

- A mix of support in every area: groups and one-to-one, indoors and outdoors, talking and doing.
- Places that are open in evenings and at weekends, when it is quiet and long.
- Crisis support that is not only the emergency department.
- Funding for three years or more, so that groups can think further than the next form.
- Good links with NHS teams, in both directions.

## Why people asked for it

In some parts of Scotland there is a rich choice, and in others there is a waiting list and a leaflet. People in islands and rural places were the clearest: if the only choice is sixty miles away, it is no choice.

## What is hard about it

Community groups run on goodwill, and goodwill gets tired. Rooms, insurance and coordination are dull to pay for, and they decide whether a group lives.
`,
  },
  {
    slug: 'fairness',
    title: 'Tackle inequality',
    summary:
      'Poverty, racism, stigma and poor housing make people unwell and keep them so. A system for recovery reaches those who are offered least, and helps to make Scotland fairer.',
    picture: 'tenements.jpg',
    body: `
Mental health is not shared out fairly. People who are poor, who meet racism or other discrimination, or who live with stigma are more often unwell, wait longer, and are listened to less. A vision for recovery that does not name this would be a vision for some.

## What it looks like

- Services know who does *not* come, ask why, and change.
- Advice on money, housing and rights is part of mental health support.
- Interpreters are there without a fight, and so are BSL, Easy Read and step-free rooms.
- Communities lead support for their own members, with proper funding.
- Those who plan services are as varied as those who use them.

## Why people asked for it

“Being well is a full-time job when you are poor,” a participant said. Others spoke of being treated as a risk because of their skin, or of leaving hospital for a flat without a bed.

## What is hard about it

Much of it lies outside the mental health system. That is why the principle says *contribute to*: health services cannot end poverty, but they can stop adding to it, and they can say aloud what they see.
`,
  },
] as const satisfies readonly Principle[];

export type PrincipleSlug = (typeof principles)[number]['slug'];
