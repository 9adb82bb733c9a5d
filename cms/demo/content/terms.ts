/** Words of the demo that not everybody knows, and what they mean. */
export const terms = [
  {
    word: 'lived experience',
    otherSpellings: 'lived-experience',
    meaning:
      'What somebody knows because it happened to them. Here: having had poor mental health, or caring for somebody who has.',
  },
  {
    word: 'peer support',
    meaning:
      'Help from somebody who has been through something like it. They listen, share what helped them, and do not judge.',
  },
  {
    word: 'peer worker',
    otherSpellings: 'peer workers, peer support worker, peer support workers',
    meaning: 'Somebody who has been unwell and whose job it is to support others.',
  },
  {
    word: 'third sector',
    otherSpellings: 'third-sector',
    meaning: 'Charities, voluntary groups and social enterprises: neither the state nor business.',
  },
  {
    word: 'link work',
    otherSpellings: 'link worker, link workers, community link worker, community link workers',
    meaning:
      'Somebody at a GP practice, the link worker, takes time to ask what you need and finds help near you: a group, advice on money, a walk.',
  },
  {
    word: 'commissioner',
    otherSpellings: 'commissioners',
    meaning: 'Somebody who decides which services are paid for with public money, and checks what they do.',
  },
  {
    word: 'co-production',
    otherSpellings: 'co-produced, coproduction',
    meaning: 'Those who use a service and those who provide it plan and run it together, with an equal say.',
  },
] as const;
