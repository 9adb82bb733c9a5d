import { consents } from '../content/consents';
import { redirects } from '../content/redirects';
import { suggestions } from '../content/suggestions';
import type { Library } from './library';

/** Consent records: made first, because quotes refer to them. */
export async function addConsents(library: Library): Promise<void> {
  for (const consent of consents) await library.add('api::consent.consent', consent.reference, consent);
}

/** What the public sent in, and old addresses. */
export async function addSuggestionsAndRedirects(library: Library): Promise<void> {
  for (const suggestion of suggestions) {
    await library.add('api::suggestion.suggestion', suggestion.title, { ...suggestion });
  }
  for (const redirect of redirects) await library.add('api::redirect.redirect', redirect.from, { ...redirect });
}
