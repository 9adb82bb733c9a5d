interface Theme {
  slug: string;
  name: string;
  kind: 'setting' | 'approach' | 'audience';
  description: string;
}

/** Settings, approaches and audiences, by which readers find practice like theirs. */
export const themes = [
  {
    slug: 'community',
    name: 'Community',
    kind: 'setting',
    description: 'Halls, cafes, gardens and other places that belong to everybody.',
  },
  { slug: 'hospital', name: 'Hospital', kind: 'setting', description: 'On a ward, on the way in, or on the way home.' },
  {
    slug: 'gp-practice',
    name: 'GP practice',
    kind: 'setting',
    description: 'The doctor’s surgery and the team around it.',
  },
  {
    slug: 'school-and-college',
    name: 'School and college',
    kind: 'setting',
    description: 'Where young people and adults learn.',
  },
  { slug: 'workplace', name: 'Workplace', kind: 'setting', description: 'At work, and on the way back to work.' },
  {
    slug: 'justice',
    name: 'Prison and justice',
    kind: 'setting',
    description: 'In custody, on release, and in courts and community justice.',
  },
  {
    slug: 'online-and-phone',
    name: 'Online and phone',
    kind: 'setting',
    description: 'Support that comes to wherever you are.',
  },
  { slug: 'outdoors', name: 'Outdoors', kind: 'setting', description: 'Gardens, hills, woods and water.' },
  {
    slug: 'islands-and-rural',
    name: 'Islands and rural places',
    kind: 'setting',
    description: 'Where distance is part of daily life.',
  },
  {
    slug: 'peer-support',
    name: 'Peer support',
    kind: 'approach',
    description: 'People with experience of their own support each other.',
  },
  {
    slug: 'co-production',
    name: 'Co-production',
    kind: 'approach',
    description: 'Those who use a service and those who run it decide together.',
  },
  {
    slug: 'creative-arts',
    name: 'Creative arts',
    kind: 'approach',
    description: 'Making, music, writing and stitching.',
  },
  {
    slug: 'crisis-support',
    name: 'Crisis support',
    kind: 'approach',
    description: 'Somewhere to turn when things cannot wait.',
  },
  {
    slug: 'recovery-planning',
    name: 'Recovery planning',
    kind: 'approach',
    description: 'A plan in your own words, for good days and hard ones.',
  },
  {
    slug: 'link-work',
    name: 'Link work',
    kind: 'approach',
    description: 'A person who helps you to find and reach the right support.',
  },
  {
    slug: 'learning',
    name: 'Learning together',
    kind: 'approach',
    description: 'Courses and training made with lived experience.',
  },
  {
    slug: 'rights',
    name: 'Rights and advocacy',
    kind: 'approach',
    description: 'Knowing your rights, and somebody at your side to use them.',
  },
  { slug: 'young-people', name: 'Young people', kind: 'audience', description: 'Up to about 25 years old.' },
  { slug: 'older-people', name: 'Older people', kind: 'audience', description: 'From about 60 years old.' },
  {
    slug: 'carers-and-families',
    name: 'Carers and families',
    kind: 'audience',
    description: 'Those who stand beside somebody.',
  },
  { slug: 'new-parents', name: 'New parents', kind: 'audience', description: 'From pregnancy to the first years.' },
  {
    slug: 'minority-ethnic-communities',
    name: 'Minority ethnic communities',
    kind: 'audience',
    description: 'People who are often offered least, in a language that is not theirs.',
  },
  {
    slug: 'deaf-people',
    name: 'Deaf people',
    kind: 'audience',
    description: 'BSL users, deafened and hard-of-hearing people.',
  },
  {
    slug: 'staff',
    name: 'Staff',
    kind: 'audience',
    description: 'People who work in health, care and the third sector.',
  },
] as const satisfies readonly Theme[];

export type ThemeSlug = (typeof themes)[number]['slug'];
