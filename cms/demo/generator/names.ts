import { activities } from './activities';
import type { Activity } from './activity';
import { localities } from './localities';
import type { Random } from './random';

export interface StoryName {
  activity: Activity;
  town: string;
  title: string;
  slug: string;
}

/** A title as the last part of a web address: small letters, numbers and hyphens. */
export const toSlug = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[\u0300-\u036f’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Endless different names; throws when every activity has been in every town. */
export function* storyNames(random: Random): Generator<StoryName, never> {
  const taken = new Set<string>();
  while (taken.size < activities.length * localities.length) {
    const activity = random.pick(activities);
    const town = random.pick(localities);
    const title = `${activity.title} in ${town}`;
    if (taken.has(title)) continue;
    taken.add(title);
    yield { activity, town, title, slug: toSlug(title) };
  }
  throw new Error(
    `Demo generator: expected at most ${taken.size} generated case studies, found a request for more. Add activities or localities.`,
  );
}
