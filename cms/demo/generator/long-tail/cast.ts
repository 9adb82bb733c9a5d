import type { Random } from '../random';
import { partners } from './partners';
import { approaches, pastimes, things } from './pastimes';
import { people } from './people';
import { gaelicVenues, houses, kindsOfHouse, polishVenues } from './venues';

/** The gaps in phrases that stand for who and what one story tells of. */
export const castNames = [
  'person',
  'other',
  'venue',
  'farm',
  'partner',
  'pastime',
  'second',
  'approach',
  'object',
] as const;

/** Who and what one story tells of, by name. */
export type Cast = Readonly<Record<(typeof castNames)[number], string>>;

/** A house that is called something; one in eight has a Gaelic name, one in sixteen a Polish one. */
function venue(random: Random): string {
  if (random.chance(1 / 8)) return random.often(gaelicVenues);
  if (random.chance(1 / 14)) return random.often(polishVenues);
  return `${random.often(houses)} ${random.pick(kindsOfHouse)}`;
}

/** Two different ones of a list. */
function two(random: Random, items: readonly string[]): [string, string] {
  const one = random.often(items);
  return [one, random.often(items.filter((item) => item !== one))];
}

/** Names from a long tail: a few stand in many stories, most in one or two. */
export function createCast(random: Random): Cast {
  const [person, other] = two(random, people);
  const [pastime, second] = two(random, pastimes);
  return {
    person,
    other,
    venue: venue(random),
    farm: random.pick(houses),
    partner: random.often(partners),
    pastime,
    second,
    approach: random.often(approaches),
    object: random.often(things),
  };
}
