import { tidyUrl, urlProblem } from '@waymark/shared-types';
import { holds, type EntryField } from '../entry-content';
import type { FieldProblem } from '../rule';
import { linksInText } from '../links-in-text';

/** Every address of an entry, in a field of its own or in a text, is one that can stand on a page; the site has the same rule. */
export function linkCanBeFollowed({ path, attribute, value }: EntryField): FieldProblem[] {
  const problems =
    attribute.type === 'blocks'
      ? linksInText(value).flatMap(({ url, text }) => inText(url, text))
      : inField(attribute, value);
  return problems.map((message) => ({ path: [...path], message }));
}

function inText(url: string, text: string): string[] {
  const problem = urlProblem(tidyUrl(url));
  return problem === undefined ? [] : [`The link on “${text}” cannot be followed. ${problem}`];
}

function inField(attribute: EntryField['attribute'], value: unknown): string[] {
  if (typeof value !== 'string' || value === '') return [];
  if (attribute.type === 'email' && urlProblem(tidyUrl(`mailto:${value}`)))
    return ['This is no e-mail address. Write one like hello@example.org.'];
  const problem = holds(attribute, 'address') ? urlProblem(tidyUrl(value)) : undefined;
  return problem === undefined ? [] : [problem];
}
