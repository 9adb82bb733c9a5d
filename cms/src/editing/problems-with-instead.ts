import { addressesOf, covers, pathOf, type ContentType } from '@waymark/shared-types';
import type { Instead } from '../publishing/instead';
import type { PublicSite } from '../publishing/public-site';
import type { FieldProblem } from '../publishing/rule';
import { redirectIsWellFormed } from '../publishing/rules/redirect-is-well-formed';
import { redirectLeadsSomewhere } from '../publishing/rules/redirect-leads-somewhere';
import { leadsNowhere } from '../publishing/rules/site-links-lead-somewhere';

/** The most letters of what readers are told, as the type “redirect” has it. */
const MOST_LETTERS = 300;

/**
 * What is wrong with what readers are to find instead of an entry, in its field `to` or `message`: by the rules for redirects, and
 * by what stands where readers would be sent.
 */
export async function problemsWithInstead(
  type: ContentType,
  slug: string,
  { to, message }: Instead,
  site: PublicSite,
): Promise<FieldProblem[]> {
  if (to !== null) return (await problemsWithTarget(addressesOf(type, slug), to, site)).slice(0, 1);
  const letters = message?.length ?? 0;
  if (letters <= MOST_LETTERS) return [];
  return [{ path: ['message'], message: `This has ${letters} letters, and ${MOST_LETTERS} are the most. Shorten it.` }];
}

async function problemsWithTarget(own: readonly string[], to: string, site: PublicSite): Promise<FieldProblem[]> {
  const at = (message: string) => [{ path: ['to'], message }];
  const isAddress = /^(?:\/|https:)/.test(to);
  if (!isAddress)
    return at(
      `No page is called “${to}”. Choose one from the list, or write an address: it starts with / or https://.`,
    );
  const wrong = own.flatMap((from) => redirectIsWellFormed({ from, to })).filter(({ path }) => path.includes('to'));
  if (wrong.length > 0) return wrong.map(({ message }) => ({ path: ['to'], message: withoutAdvice(message) }));
  if (own.some((from) => covers(from, pathOf(to))))
    return at('That is a page of what you are taking down, and goes with it. Choose another.');
  if (to.startsWith('/') && (await leadsNowhere(pathOf(to), site)))
    return at(
      `Nothing that is published stands at ${pathOf(to)}. Choose a page from the list, or correct the address.`,
    );
  return (await Promise.all(own.map((from) => redirectLeadsSomewhere({ from, to }, site)))).flat();
}

/** The rules speak to somebody at the form of a redirect, who can leave the new address empty or delete it all. */
const withoutAdvice = (message: string): string =>
  message.startsWith('The new address is the old one')
    ? 'That is the page that you are taking down. Choose another.'
    : message.replace('The new address', 'The address').replace(' Leave it empty if what stood there is gone.', '');
