import type { ContentSource } from '../../src/content/content-source.ts';
import type { RedirectProblem } from '../web-servers/redirect-step.ts';
import type { EntryKey } from '../store/content-index.ts';
import type { Report } from './problem.ts';

/** Tells of an entry that is published and has an address, while its page stands nowhere and nothing says why. */
export function missingProblem({
  type,
  id,
  name,
  page,
}: EntryKey & { readonly name: string; readonly page: string }): Report {
  return {
    page,
    message: `${name} is published, but its page ${page} is not on the site. Either another entry has the same address, or no page leads there. Give it an address (slug) of its own, or link to it.`,
    place: { entry: name, type, id, field: 'slug' },
    about: { type, id },
    holds: true,
  };
}

/** Tells of a redirect that cannot be carried out. */
export function redirectProblem({ from, message, field = 'to' }: RedirectProblem, content: ContentSource): Report {
  const entry = content.list('redirect', {}).find(({ data }) => data['from'] === from);
  const about = entry && { type: 'redirect', id: entry.id };
  return {
    page: from,
    message,
    about,
    place: about && { entry: `redirect “${from}”`, ...about, field },
    holds: false,
  };
}

/** The problems that are an entry's own: of its page, or in one of its fields. @param page Its own page, where it has one. */
export function problemsWith<T extends Report>(
  { type, id }: Pick<EntryKey, 'type' | 'id'>,
  page: string | undefined,
  problems: readonly T[],
): T[] {
  return problems.filter(
    ({ page: at, place }) => (place?.type === type && place.id === id) || (page !== undefined && at === page),
  );
}
