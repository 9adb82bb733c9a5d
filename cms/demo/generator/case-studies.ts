import { actions } from '../content/actions';
import type { CaseStudy, Involvement, Outcomes } from '../content/case-studies/case-study-types';
import { organisations } from '../content/organisations';
import { places } from '../content/places';
import { principles, type PrincipleSlug } from '../content/principles';
import { themes } from '../content/themes';
import { createCast } from './long-tail/cast';
import { type StoryName, storyNames } from './names';
import { createRandom, type Random } from './random';
import { createTeller, type Teller, tellStory } from './story';

const slugs = <Slug extends string>(items: readonly { slug: Slug }[]): Slug[] => items.map(({ slug }) => slug);

/** A day from 2017 on; days above 28 are left out, so that every month has them. */
const day = (random: Random, firstYear: number, lastYear: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${random.integer(firstYear, lastYear)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
};

function somePrinciples(random: Random): [PrincipleSlug, ...PrincipleSlug[]] {
  const [first, ...others] = random.sample(slugs(principles), random.integer(1, 3));
  return [first ?? 'whole-person', ...others];
}

function quickFields(random: Random, tell: Teller, { activity, title, slug }: StoryName): CaseStudy {
  const stage = random.pick(['running', 'running', 'running', 'finished', 'planned'] as const);
  const startedOn = stage === 'planned' ? day(random, 2027, 2028) : day(random, 2017, 2024);
  return {
    slug,
    title,
    summary: tell('summary', 1).join(' '),
    organisation: random.pick(slugs(organisations)),
    place: random.pick(slugs(places)),
    stage,
    startedOn,
    ...(stage === 'finished' && { endedOn: day(random, 2025, 2026) }),
    principles: somePrinciples(random),
    actions: random.sample(slugs(actions), random.integer(0, 2)),
    themes: [...new Set([...activity.themes, ...random.sample(slugs(themes), random.integer(0, 1))])],
    ...(random.chance(0.8) && { picture: { file: activity.picture } }),
    ...(random.chance(0.7) && { contact: { name: title, email: `${slug}@example.org` } }),
  };
}

const involvement = (random: Random, tell: Teller): Involvement => ({
  level: random.pick(['led', 'co-produced', 'consulted', 'informed']),
  paid: random.pick(['yes', 'expenses only', 'no', 'not known']),
  description: tell('involvement', 1).join(' '),
});

function outcomes(random: Random, tell: Teller): Outcomes {
  const before = random.integer(20, 50);
  return {
    evidence: random.pick(['emerging', 'promising', 'evaluated']),
    body: tell('outcomes', 3).join(' '),
    measures: [
      {
        label: 'People who say that they know whom to ring',
        unit: '%',
        before,
        after: before + random.integer(5, 40),
        source: 'Invented for this demonstration',
      },
    ],
  };
}

function generateCaseStudy(random: Random, name: StoryName): CaseStudy {
  const tell = createTeller(random, name.activity, name.town, createCast(random));
  const quick = quickFields(random, tell, name);
  if (random.chance(1 / 3)) return quick;
  return {
    ...quick,
    ...tellStory(tell),
    involvement: involvement(random, tell),
    outcomes: outcomes(random, tell),
    reviewedOn: day(random, 2025, 2026),
  };
}

/** As many invented case studies as asked for (none for less than 1), all different; a larger number begins with the same ones. */
export function generateCaseStudies(count: number, seed: number): CaseStudy[] {
  const random = createRandom(seed);
  const names = storyNames(random);
  return Array.from({ length: Math.max(0, count) }, () => generateCaseStudy(random, names.next().value));
}
